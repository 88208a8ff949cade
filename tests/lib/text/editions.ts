import fc from "fast-check"
import type { Edition, SetAside } from "@/lib/text/blocks"

/** An edition of paragraphs, some of them set aside. */
export function editionOf(...parts: (string | [words: string, setAside: SetAside])[]): Edition {
  let start = 0
  const blocks = parts.map((part) => {
    const [words, setAside] = typeof part === "string" ? [part] : part
    const block = { type: "paragraph" as const, start, end: start + words.length, setAside }
    start = block.end + 2
    return block
  })
  return { text: parts.map((part) => (typeof part === "string" ? part : part[0])).join("\n\n"), blocks }
}

const WORDS = [
  ...["the", "The", "party", "was", "not", "able", "notable", "avoidable", "unavoidable", "de-feat", "can’t"],
  ...["état", "x\u0301y", "ﬁnal", "Straße", "İzmir", "ΟΔΟΣ", "Красный", "ёлка", "שָׁלוֹם", "سلام", "हिन्दी"],
  ...["𝒳", "𐌰𐌱", "👩‍🚀", "中国", "共产党", "1921", "1922", "£5", "50%", "[1]", "*", "…", "“who?”", "—"],
]
const SPACES = [" ", " ", " ", ", ", "\n", "-", "- ", ""]

/** Short texts of few words in many scripts, so that much stands twice. */
const words = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES)), { minLength: 1, maxLength: 30 })
  .map((list) => list.flat().join("").trim().normalize("NFC"))
  .filter((text) => text !== "")

const block = fc.tuple(words, fc.constantFrom<(SetAside | undefined)[]>(undefined, undefined, "pasted-twice"))

/** Editions of one to five paragraphs in many scripts, some set aside, some the same, with marks of notes. */
export const manyScripts: fc.Arbitrary<Edition> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([blocks, again]) => {
    const parts = (again ? [...blocks, blocks[0]!] : blocks).map(([text, setAside]) => {
      return setAside ? ([text, setAside] as [string, SetAside]) : text
    })
    const edition = editionOf(...parts)
    const noteMarks = Array.from(edition.text.matchAll(/\[1\]/g), ({ index }) => ({
      start: index,
      end: index + 3,
    }))
    return { ...edition, noteMarks }
  })

/** Two editions as one, the first before the second. */
export function together(first: Edition, second: Edition): Edition {
  const by = first.text.length + 2
  const moved = <T extends { start: number; end: number }>(ranges: readonly T[]) =>
    ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }))
  return {
    text: `${first.text}\n\n${second.text}`,
    blocks: [...first.blocks, ...moved(second.blocks)],
    noteMarks: [...(first.noteMarks ?? []), ...moved(second.noteMarks ?? [])],
  }
}
