import { describe, expect, test } from "vitest"
import { outcome } from "@/lib/sources/editions/outcome"
import type { Found } from "@/lib/text/anchor"

const TEXT = "The gates stood open all spring long. It was closed. Nobody says why the letters were lost."
const WORDS = "It was closed."
const start = TEXT.indexOf(WORDS)
const believed = (method: Found["method"]): Found => {
  return { state: "KEPT", start, end: start + WORDS.length, method, score: 1 }
}

describe("what became of a passage", () => {
  const same = { prefix: "stood open all spring long. ", suffix: " Nobody says why the letters" }
  const before = { prefix: same.prefix, suffix: " Afterwards the keepers went home" }
  const after = { prefix: "and quite another sentence. ", suffix: same.suffix }
  const neither = { prefix: "and quite another sentence. ", suffix: " Afterwards the keepers went home" }
  const cases = [
    ["the same on both sides", believed("exact"), [same], undefined, "KEPT"],
    ["the same before it", believed("exact"), [before], undefined, "KEPT"],
    ["the same after it", believed("folded"), [after], undefined, "KEPT"],
    ["others on both sides", believed("exact"), [neither], undefined, "MOVED"],
    ["others on both sides, but folded alike", believed("folded"), [neither], undefined, "MOVED"],
    [
      "others than before, but those it was quoted with",
      believed("exact"),
      [neither, same],
      undefined,
      "KEPT",
    ],
    ["others on both sides, at the same place", believed("exact"), [neither], { start }, "KEPT"],
    ["others on both sides, at the place it is known by", believed("position"), [neither], undefined, "KEPT"],
    ["none that are known", believed("exact"), [{}], undefined, "KEPT"],
    ["nothing known at all", believed("exact"), [], undefined, "KEPT"],
    [
      "a proposal among the same words",
      { ...believed("approximate"), state: "UNCERTAIN" },
      [same],
      undefined,
      "UNCERTAIN",
    ],
  ] as const
  test.each(cases)("%s: %#", (_name, found, known, stood, state) => {
    const place = outcome(found as Found, TEXT, known, stood)
    expect(place).toMatchObject({ state, start, end: start + WORDS.length })
  })

  test("words that are nowhere have no place", () => {
    const lost = { state: "LOST", method: "none", score: 0 } as const
    expect(outcome(lost, TEXT, [same])).toEqual(lost)
  })
})
