import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fidelityOf, type Reading } from "@/lib/annotations/assessments/fidelity"

const said = (...verdicts: Reading["verdict"][]): Reading[] =>
  verdicts.map((verdict, at) => ({ userId: `reader ${at}`, verdict }))
const nobody = new Set<string>()

describe("how a passage stands by what readers say of it", () => {
  test.each([
    ["nobody", said(), "open"],
    ["one yes", said("YES"), "open"],
    ["two that agree", said("YES", "YES"), "checked"],
    ["one no", said("NO"), "disputed"],
    ["someone else is speaking", said("SOMEONE_ELSE"), "disputed"],
    ["two that differ", said("YES", "IN_PART"), "disputed"],
    ["one in part", said("IN_PART"), "open"],
    ["two that agree on a part", said("IN_PART", "IN_PART"), "open"],
    ["two yes and a no", said("YES", "YES", "NO"), "disputed"],
  ] as const)("%s", (_, readings, fidelity) => {
    expect(fidelityOf(readings, nobody)).toBe(fidelity)
  })

  test("whoever made it counts with a doubt, not with a yes", () => {
    const maker = new Set(["reader 0"])
    expect(fidelityOf(said("YES", "YES"), maker)).toBe("open")
    expect(fidelityOf(said("YES", "YES", "YES"), maker)).toBe("checked")
    expect(fidelityOf(said("IN_PART", "YES", "YES"), maker)).toBe("open")
    expect(fidelityOf(said("NO", "YES", "YES"), maker)).toBe("disputed")
  })
})

const people = ["ann", "ben", "cy", "dee", "eve"]
const readings = fc.uniqueArray(
  fc.record({
    userId: fc.constantFrom(...people),
    verdict: fc.constantFrom<Reading["verdict"]>("YES", "YES", "IN_PART", "NO", "SOMEONE_ELSE"),
  }),
  { selector: ({ userId }) => userId },
)
const makers = fc.subarray(people, { maxLength: 2 }).map((names) => new Set(names))

describe("whatever readers say", () => {
  test("checked means two others say yes, and nobody anything else", () => {
    fc.assert(
      fc.property(readings, makers, (all, by) => {
        const others = all.filter(({ userId }) => !by.has(userId))
        const agree = others.length >= 2 && all.every(({ verdict }) => verdict === "YES")
        expect(fidelityOf(all, by) === "checked").toBe(agree)
      }),
    )
  })

  test("neither the order nor one more yes of a maker changes anything; a no always disputes it", () => {
    fc.assert(
      fc.property(readings, makers, (all, by) => {
        const fidelity = fidelityOf(all, by)
        expect(fidelityOf(all.toReversed(), by)).toBe(fidelity)
        const more = [...all, { userId: "maker", verdict: "YES" as const }]
        expect(fidelityOf(more, new Set([...by, "maker"]))).toBe(fidelity)
        expect(fidelityOf([...all, { userId: "new", verdict: "NO" }], by)).toBe("disputed")
      }),
    )
  })

  test("one more yes of a reader never disputes what was checked", () => {
    fc.assert(
      fc.property(readings, makers, (all, by) => {
        fc.pre(fidelityOf(all, by) === "checked")
        expect(fidelityOf([...all, { userId: "new", verdict: "YES" }], by)).toBe("checked")
      }),
    )
  })
})
