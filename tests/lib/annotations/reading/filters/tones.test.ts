import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { COLOURS } from "@/lib/annotations/reading/filters/schema"
import { tonesOf } from "@/lib/annotations/reading/filters/tones"
import { about, anyThreads, me, thread } from "./marked"

const idOf = (index: number) => `0192f0c4-0000-7000-8000-0000000001${String(index).padStart(2, "0")}`
const by = (index: number) => thread({ author: { id: idOf(index), name: `Person ${index}`, own: false } })
const legend = (tones: ReturnType<typeof tonesOf>) => tones.legend.map(({ tone, name }) => `${tone}: ${name}`)

describe("by kind", () => {
  test("a question comes before one's own, one's own before a remark; evidence stays as it is", () => {
    const all = [
      thread({ kind: "QUESTION", author: me }),
      thread({ author: me }),
      thread({ kind: "OBJECTION" }),
    ]
    const tones = tonesOf("kind", about, all)
    expect(all.map(tones.note)).toEqual(["question", "mine", "remark"])
    expect(about.evidence.map(tones.passage)).toEqual([null, null, null])
    expect(tones.legend.map(({ tone }) => tone)).toEqual([null, "remark", "question", "mine"])
  })

  test("the legend has what there is", () => {
    expect(tonesOf("kind", { ...about, evidence: [] }, [thread()]).legend.map(({ tone }) => tone)).toEqual([
      "remark",
    ])
  })
})

describe("by person", () => {
  test("the six who began most threads have tones, in an order that does not depend on how many", () => {
    const all = Array.from({ length: 8 }, (_, index) =>
      Array<typeof index>(index < 2 ? 1 : 8 - index + 1).fill(index),
    )
      .flat()
      .map(by)
    const tones = tonesOf("person", about, all)
    const toneOf = (index: number) => tones.note(by(index))
    expect([2, 3, 4, 5, 6, 7].map(toneOf)).toEqual(["t1", "t2", "t3", "t4", "t5", "t6"])
    expect([0, 1].map(toneOf)).toEqual(["t0", "t0"])
    expect(legend(tones).at(-1)).toBe("t0: others")
  })

  test("one is told which tone is one's own, and who has gone is among the others", () => {
    const tones = tonesOf("person", { ...about, evidence: [] }, [
      thread({ author: me }),
      thread({ author: null }),
    ])
    expect(legend(tones)).toEqual(["t1: Me (you)", "t0: others"])
  })
})

test("by tag, a thread of several has that which stands first in the legend", () => {
  const all = [thread({ tags: ["wind"] }), thread({ tags: ["wind", "boats"] }), thread()]
  const tones = tonesOf("tag", { ...about, evidence: [] }, all)
  expect(legend(tones)).toEqual(["t1: Boats", "t2: The wind", "t0: other tags, or none"])
  expect(all.map(tones.note)).toEqual(["t2", "t1", "t0"])
})

test("by question, words in evidence have the tone of what they serve, and threads that of the words", () => {
  const tones = tonesOf("question", about, [
    thread(),
    thread({ start: 79, end: 90 }),
    thread({ start: 50, end: 60 }),
  ])
  expect(legend(tones)).toEqual([
    "null: in evidence; its number leads to the claims",
    "t1: 1. Could it have been stopped?",
    "t2: 2. Who is to blame?",
    "t0: other questions, or none",
  ])
  expect(about.evidence.map(tones.passage)).toEqual(["t1", "t1", "t2"])
  expect([thread(), thread({ start: 79, end: 90 }), thread({ start: 50, end: 60 })].map(tones.note)).toEqual([
    "t1",
    "t2",
    "t0",
  ])
})

test("by position, evidence for none of them is among the others", () => {
  const tones = tonesOf("position", about, [])
  expect(legend(tones)).toEqual([
    "null: in evidence; its number leads to the claims",
    "t1: 1. It could",
    "t2: 1. It could not",
    "t3: 2. Nobody",
    "t0: other positions, or none",
  ])
  expect(about.evidence.map(tones.passage)).toEqual(["t2", "t1", "t0"])
})

test("every tone in a text stands in its legend, each once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...COLOURS), anyThreads, (colour, placings) => {
      const tones = tonesOf(colour, about, placings)
      const named = tones.legend.map(({ tone }) => tone)
      expect(new Set(named).size).toBe(named.length)
      for (const tone of placings.map(tones.note)) expect(named).toContain(tone)
      for (const tone of about.evidence.map(tones.passage)) expect(named).toContain(tone)
    }),
  )
})
