import { expect, test } from "vitest"
import { clean } from "@/lib/text/clean"
import type { Material } from "@/lib/text/material"

const TEXT = "\ufeffAn essay\n\n in Sergeâ€™s words[1] it\nis  so \n\n\u200b\n\nO great one,\n\nleader of all"
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const material: Material = {
  text: TEXT,
  blocks: [
    { type: "paragraph", ...at("\ufeffAn essay") },
    { type: "quote", ...at(" in Sergeâ€™s words[1] it\nis  so ") },
    { type: "paragraph", ...at("\u200b") },
    { type: "verse", ...at("O great one,\n\nleader of all") },
  ],
  noteMarks: [at("[1]")],
}

test("blocks that the format tells of keep their types and lines; their characters are mended", () => {
  const { text, blocks, noteMarks, judgements, origins } = clean(material)
  expect(text).toBe("An essay\n\nin Serge’s words[1] it\nis so\n\nO great one,\nleader of all")
  expect(blocks.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
    ["paragraph", "An essay"],
    ["quote", "in Serge’s words[1] it\nis so"],
    ["verse", "O great one,\nleader of all"],
  ])
  expect(noteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(["[1]"])
  expect(judgements).toEqual([])
  expect(origins.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    "An essay",
    "in Sergeâ€™s words[1] it\nis  so",
    "O great one,\n\nleader of all",
  ])
})

test("what the format set aside stays so, and what it did not is judged", () => {
  const text = "Subscribe now\n\n12\n\nThe text itself is a longer paragraph."
  const blocks: Material["blocks"] = [
    { type: "paragraph", start: 0, end: 13 },
    { type: "paragraph", start: 15, end: 17, setAside: "page-furniture" },
    { type: "paragraph", start: 19, end: text.length },
  ]
  const cleaned = clean({ text, blocks })
  expect(cleaned.blocks.map(({ setAside }) => setAside)).toEqual(["boilerplate", "page-furniture", undefined])
  expect(cleaned.judgements).toEqual([{ id: "boilerplate@0", kind: "boilerplate", start: 0, end: 13 }])
})
