import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { placedAndFolded } from "@/app/debates/[debate]/sources/_margin/folding"
import { placed, type Wish } from "@/app/debates/[debate]/sources/_margin/placing"

const GAP = 10
const ground = (active: number | null = null) => ({ gap: GAP, head: 0, active })
const wish = (top: number, height = 40): Wish => ({ top, height })

describe("cards beside their words", () => {
  test.each<[string, Wish[], number | null, number[]]>([
    ["stay where they wish while there is room", [wish(0), wish(50), wish(300)], null, [0, 50, 300]],
    ["the second gives way to the first", [wish(100), wish(120)], null, [100, 150]],
    ["of three on one line the middle one stays", [wish(200), wish(200), wish(200)], null, [150, 200, 250]],
    ["an active one stands at its words and those before it go up", [wish(100), wish(120)], 1, [70, 120]],
    ["those after it go down", [wish(100), wish(100), wish(100)], 0, [100, 150, 200]],
    ["none goes above the head, not even for the active one", [wish(0), wish(10), wish(20)], 2, [0, 50, 100]],
    ["what stands apart stays", [wish(100), wish(100), wish(900)], 1, [50, 100, 900]],
    ["no card has no place", [], null, []],
  ])("%s", (_, cards, active, tops) => {
    expect(placed(cards, ground(active))).toEqual(tops)
  })

  const some = (most: number, tops: number) =>
    fc
      .array(fc.record({ top: fc.nat(tops), height: fc.integer({ min: 1, max: 4 }) }), {
        minLength: 1,
        maxLength: most,
      })
      .chain((cards) =>
        fc.record({
          cards: fc.constant(cards),
          active: fc.option(fc.nat(cards.length - 1)),
          gap: fc.nat(2),
          head: fc.nat(3),
        }),
      )
  const clear = (tops: number[], cards: readonly Wish[], gap: number) =>
    tops.every((top, index) => index === 0 || top >= tops[index - 1]! + cards[index - 1]!.height + gap)

  test("never overlap, keep their order, begin under the head", () => {
    fc.assert(
      fc.property(some(60, 100), ({ cards, ...given }) => {
        const tops = placed(cards, given)
        expect(clear(tops, cards, given.gap)).toBe(true)
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(given.head)
      }),
    )
  })

  test("the active one is exact whenever those before it leave it room, else at the first place they leave", () => {
    fc.assert(
      fc.property(some(30, 60), ({ cards, active, gap, head }) => {
        fc.pre(active !== null)
        const room = cards.slice(0, active).reduce((sum, { height }) => sum + height + gap, head)
        expect(placed(cards, { gap, head, active })[active]).toBe(Math.max(cards[active]!.top, room))
      }),
    )
  })

  test("nothing moves when nothing needs to", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ apart: fc.nat(9), height: fc.nat(9) })), fc.nat(5), (all, gap) => {
        let at = 0
        const cards = all.map(({ apart, height }) => {
          const top = at + apart
          at = top + height + gap
          return { top, height }
        })
        const tops = cards.map(({ top }) => top)
        expect(placed(cards, { gap, head: 0, active: null })).toEqual(tops)
        expect(placed(cards, { gap, head: 0, active: cards.length ? 0 : null })).toEqual(tops)
      }),
    )
  })

  // All places in whole pixels as far down as any could be pushed.
  function least(cards: readonly Wish[], gap: number, head: number, active: number | null): number {
    const last = 12 + cards.reduce((sum, { height }) => sum + height + gap, head)
    const room = cards.slice(0, active ?? 0).reduce((sum, { height }) => sum + height + gap, head)
    const from = (index: number, lowest: number): number => {
      if (index === cards.length) return 0
      const { top, height } = cards[index]!
      let best = Number.POSITIVE_INFINITY
      for (let at = lowest; at <= last; at++) {
        if (index === active && at !== Math.max(top, room)) continue
        best = Math.min(best, Math.abs(at - top) + from(index + 1, at + height + gap))
      }
      return best
    }
    return from(0, head)
  }

  test("stand as near to their words in sum as any places do", () => {
    fc.assert(
      fc.property(some(4, 10), ({ cards, active, gap, head }) => {
        const tops = placed(cards, { gap, head, active })
        const sum = tops.reduce((all, top, index) => all + Math.abs(top - cards[index]!.top), 0)
        expect(sum).toBe(least(cards, gap, head, active))
      }),
      { numRuns: 200 },
    )
  })
})

describe("cards that would stand too far away", () => {
  const crowd = Array.from({ length: 20 }, () => wish(2000, 150))
  const limits = { gap: GAP, head: 0, most: 800, line: 30 }

  test("are folded, the farthest first, and no more than it takes", () => {
    const { tops, folded } = placedAndFolded(crowd, { ...limits, active: null })
    const count = folded.filter(Boolean).length
    expect(count).toBeGreaterThan(2)
    expect(count).toBeLessThan(14)
    expect([folded[0], folded[19], folded[10]]).toEqual([true, true, false])
    for (const [index, top] of tops.entries())
      if (!folded[index]) expect(Math.abs(top - 2000)).toBeLessThanOrEqual(800)
  })

  test("the active one never is", () => {
    for (const active of [0, 7, 19]) {
      const { tops, folded } = placedAndFolded(crowd, { ...limits, active })
      expect(folded[active]).toBe(false)
      expect(tops[active]).toBe(2000)
    }
  })

  test("those are folded as well that keep the active one from its words", () => {
    const cards = [wish(0, 100), wish(50, 100), wish(80, 100), wish(240, 100), wish(600, 100)]
    const { tops, folded } = placedAndFolded(cards, { ...limits, active: 3 })
    expect(tops[3]).toBe(240)
    expect(folded.slice(0, 3).filter(Boolean).length).toBeGreaterThan(0)
    expect(folded.slice(3)).toEqual([false, false])
    expect(placedAndFolded(cards, { ...limits, active: 0 }).folded).not.toContain(true)
  })

  test("none is where all are near", () => {
    const { folded } = placedAndFolded([wish(0), wish(0), wish(900)], { ...limits, active: null })
    expect(folded).toEqual([false, false, false])
  })
})
