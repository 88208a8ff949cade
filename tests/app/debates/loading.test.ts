import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { SentSlice } from "@/app/debates/[debate]/sources/_reading/actions"
import { loading } from "@/app/debates/[debate]/sources/_reading/loading"

const sent = (index: number, sum: string): SentSlice => ({
  index,
  html: sum,
  sum,
  order: [],
  cards: [],
  open: 0,
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test("where no answer comes, what was wanted is asked for again, with what was wanted meanwhile, each once", async () => {
  const asked: [number[], string[]][] = []
  let connected = false
  const load = async (indexes: number[], ids: string[]) => {
    asked.push([indexes, ids])
    if (!connected) throw new TypeError("Failed to fetch")
    return [sent(0, "anew")]
  }
  const slices = loading(
    load,
    () => true,
    () => expect.unreachable("the text stands"),
  )
  const shown: string[] = []
  slices.listen(0, (_, done) => {
    shown.push(slices.at(0)!.sum)
    done()
  })
  void slices.want([0], ["a"])
  await vi.advanceTimersByTimeAsync(10)
  const all = slices.want([], ["b"])
  expect(shown).toEqual([])
  connected = true
  await vi.advanceTimersByTimeAsync(10_000)
  await all
  expect(asked).toEqual([
    [[0], ["a"]],
    [[0], ["a", "b"]],
  ])
  expect(shown).toEqual(["anew"])
})

test("a text that was replaced is told of once, and nothing more is asked for", async () => {
  const replaced = vi.fn()
  const load = vi.fn(async () => null)
  await loading(load, () => true, replaced).want([0], ["a"])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(replaced).toHaveBeenCalledTimes(1)
  expect(load).toHaveBeenCalledTimes(1)
})

test("a slice of which cards are missing is asked for whole", async () => {
  const asked: [number[], string[]][] = []
  const card = (id: string) => ({ id, letter: id, far: false, node: id })
  const load = async (indexes: number[], ids: string[]): Promise<SentSlice[]> => {
    asked.push([indexes, ids])
    const part = { ...sent(0, "anew"), order: ["a", "b"], cards: [card("b")], open: null }
    return [ids.length > 0 ? part : { ...part, cards: [card("a"), card("b")], open: 2 }]
  }
  const slices = loading(
    load,
    () => true,
    () => expect.unreachable("the text stands"),
  )
  await slices.want([], ["b"])
  expect(asked).toEqual([
    [[], ["b"]],
    [[0], []],
  ])
  expect(slices.at(0)!.cards.map(({ id }) => id)).toEqual(["a", "b"])
})

test("what is missing of a slice that was held while words were selected is asked for once they are not", async () => {
  const asked: [number[], string[]][] = []
  const card = (id: string) => ({ id, letter: id, far: false, node: id })
  let selected = true
  const load = async (indexes: number[], ids: string[]): Promise<SentSlice[]> => {
    asked.push([indexes, ids])
    const order = ["a", "b"]
    if (ids.length === 0) return [{ ...sent(0, "anew"), order, cards: order.map(card), open: 2 }]
    return [{ ...sent(0, "anew"), order, cards: ids.map(card), open: null }]
  }
  const slices = loading(
    load,
    () => !selected,
    () => expect.unreachable("the text stands"),
  )
  await slices.want([], ["a"])
  await slices.want([], ["b"])
  expect(slices.at(0)).toBeUndefined()
  selected = false
  slices.free()
  await vi.advanceTimersByTimeAsync(10)
  expect(asked.slice(2)).toEqual([[[0], []]])
  expect(slices.at(0)!.cards.map(({ id }) => id)).toEqual(["a", "b"])
})
