import { expect, test } from "vitest"
import { clean, isRefusable } from "@/lib/text/clean"
import { damaged } from "./damage/cases"

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ")
const paragraph = (name: string) => `The ${NUMBERS.map((number) => `${name} ${number}`).join(" and ")}.`
const [A, B] = [paragraph("alder"), paragraph("birch")]
const raw = `A Heading\r\n\r\nSubscribe now\r\n\r\nSergeâ€™s  book, Sergea€™s “book”. ${A}\r\n\r\n${B}\r\n\r\n${B}\r\n`
const all = clean(raw)

test("every mend and judgement has a place and a name of its own", () => {
  const ids = [...all.changes, ...all.judgements].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { kind, start, end, before } of all.changes)
    if (kind !== "line-ending") expect(raw.slice(start, end)).toContain(before)
  expect(all.judgements.map(({ kind, start, end }) => [kind, all.text.slice(start, end)])).toEqual([
    ["heading", "A Heading"],
    ["heading", "Subscribe now"],
    ["boilerplate", "Subscribe now"],
    ["pasted-twice", B],
  ])
})

test("blocks know the raw range they came from", () => {
  expect(all.origins.map(({ start, end }) => raw.slice(start, end))).toEqual([
    "A Heading",
    "Subscribe now",
    `Sergeâ€™s  book, Sergea€™s “book”. ${A}`,
    B,
    B,
  ])
})

test("one place refused stays as it was, and all others are mended under the same names", () => {
  for (const { id, kind, before } of all.changes.filter(
    ({ kind }) => kind !== "line-ending" && kind !== "white-space",
  )) {
    const without = clean(raw, { places: [id] })
    expect(without.changes.map((change) => change.id)).toEqual(
      all.changes.map((change) => change.id).filter((each) => each !== id),
    )
    expect(without.text).toContain(before)
    expect(clean(raw, { kinds: [kind] }).changes.some((change) => change.kind === kind)).toBe(false)
  }
})

test("a block that may not be set aside counts, a heading refused is a paragraph", () => {
  const kept = clean(raw, { kinds: ["boilerplate", "heading"], places: [all.judgements.at(-1)!.id] })
  expect(kept.blocks.map(({ type, setAside }) => [type, setAside])).toEqual(
    Array(5).fill(["paragraph", undefined]),
  )
  expect(kept.judgements).toEqual([])
  expect(kept.text).toBe(all.text)
})

test("what an edition cannot do without is made whatever is refused", () => {
  const kinds = ["line-ending", "composed", "invisible", "white-space", "byte-order-mark"]
  expect(clean("\ufeffe\u0301\0\r\n\r\n  b", { kinds }).text).toBe("é\n\nb")
})

test("whatever is refused in one place, mends elsewhere keep their names", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { material } = damaged(seed)
    const { changes } = clean(material)
    const refusable = changes.filter(({ kind }) => isRefusable(kind))
    for (let i = seed % 7; i < refusable.length; i += Math.ceil(refusable.length / 5)) {
      const { id } = refusable[i]!
      const left = clean(material, { places: [id] }).changes.map((change) => change.id)
      expect(left).toEqual(changes.map((change) => change.id).filter((each) => each !== id))
    }
  }
})

test("a line break that was refused stays in its paragraph, a divided word gets its hyphen back", () => {
  const lines =
    "The men of the old order had\nnever seen the revolu-\ntion, and of the revolution\nthey said that it was over."
  const whole = clean(lines)
  expect(whole.text).not.toMatch(/\n|-/)
  const [first, word] = whole.changes
  const without = clean(lines, { places: [first!.id, word!.id] })
  expect(without.text).toBe(
    "The men of the old order had\nnever seen the revolu-tion, and of the revolution they said that it was over.",
  )
  expect(without.blocks).toEqual([{ type: "paragraph", start: 0, end: without.text.length }])
  expect(clean(lines, { kinds: ["line-break"] }).text.split("\n")).toHaveLength(3)
})

const WORDS = "none first second third few more most".split(" ")

test("a line of a page that was refused stands by itself", () => {
  const page = (n: number) =>
    `A RUNNING HEAD ${n}\nthe ${WORDS[n]} line of all that goes on and on\nand the one under it, with ${WORDS[n + 3]} things`
  const text = [page(1), page(2), page(3)].join("\n")
  const pages = [0, text.indexOf("A RUNNING HEAD 2"), text.indexOf("A RUNNING HEAD 3")]
  const { changes, blocks } = clean({ text, pages })
  expect(blocks).toHaveLength(1)
  const furniture = changes.filter(({ kind }) => kind === "page-furniture")
  expect(furniture.map(({ before }) => before.trim())).toEqual([1, 2, 3].map((n) => `A RUNNING HEAD ${n}`))
  const without = clean({ text, pages }, { places: [furniture[1]!.id] })
  expect(without.blocks.map(({ start, end }) => without.text.slice(start, end))[1]).toBe("A RUNNING HEAD 2")
})
