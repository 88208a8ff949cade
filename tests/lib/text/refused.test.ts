import { expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

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
