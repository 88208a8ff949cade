import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Block, paragraphNumbers } from "@/lib/text/blocks"
import { clean } from "@/lib/text/clean"

const sentence = (n: number) =>
  `Sentence ${n} of this text says that the party was the state, and that it was number ${n} of all.`
const shown = (raw: string) => {
  const { text, blocks } = clean(raw)
  return blocks.map(({ type, start, end, setAside }) => [setAside ?? type, text.slice(start, end)])
}

describe("a clean text", () => {
  const text = [
    "A Heading",
    sentence(1),
    "Verse of one line,\nVerse of another\nAnd of a third",
    sentence(2),
  ].join("\n\n")

  test("comes back as it was, with no changes", () => {
    expect(clean(text)).toMatchObject({ text, changes: [] })
    expect(clean("")).toEqual({
      ...{ text: "", blocks: [], noteMarks: [] },
      ...{ changes: [], judgements: [], origins: [] },
    })
  })

  test("is parted into blocks by their form", () => {
    expect(clean(text).blocks.map((block) => block.type)).toEqual([
      "heading",
      "paragraph",
      "verse",
      "paragraph",
    ])
  })

  test("keeps its damage: a hyphen inside a line, a note mark, a double word", () => {
    const sic =
      "They could avoid de-feat only so.2 The soviets and and committees [3] were “ shot like rabbits”, it is said."
    expect(clean(sic)).toMatchObject({ text: sic, changes: [] })
  })
})

describe("characters", () => {
  test.each([
    [
      "a byte order mark and Windows line ends",
      "\ufeffOne two.\r\n\r\nThree four.\r\n",
      "One two.\n\nThree four.",
    ],
    ["letters and accents apart", "e\u0301migre\u0301s", "émigrés"],
    ["soft hyphens, zero-width spaces and controls", "de\u00adfeat\u200b of\0 it", "defeat of it"],
    ["half a surrogate pair", "a\ud835b", "a\ufffdb"],
    ["runs of spaces and tabs", "Soviets,    while\tbuilding", "Soviets, while building"],
    ["Windows-1252 read as Latin-1", "Serge\x92s \x93book\x94", "Serge’s “book”"],
  ])("%s", (_, raw, text) => {
    expect(clean(raw).text).toBe(text)
  })

  test("each change says what stood where in the raw text", () => {
    const raw = "Sergeâ€™s  book"
    const { changes } = clean(raw)
    expect(changes).toEqual([
      { id: "mojibake@5-8", kind: "mojibake", start: 5, end: 8, before: "â€™", after: "’" },
      { id: "spacing@9-11", kind: "spacing", start: 9, end: 11, before: "  ", after: " " },
    ])
  })
})

describe("blocks", () => {
  test("a list has items", () => {
    expect(shown("• one\n• two and\nmore").map(([kind]) => kind)).toEqual(["item", "item"])
  })

  test("short lines after the last paragraph sign the text off; they head nothing", () => {
    expect(shown(`${sentence(1)}\n\nVictor Serge`)[1]).toEqual(["note", "Victor Serge"])
  })

  test("only a title may end like a question or before a colon", () => {
    const kinds = (line: string) => shown(`${line}\n\n${sentence(1)}`)[0]![0]
    expect(kinds("Shall We Know the “Truth”?")).toBe("heading")
    expect(kinds("Preface to the 1938 Edition:")).toBe("heading")
    expect(kinds("He answered them as follows:")).toBe("paragraph")
    expect(kinds("Was it so?")).toBe("paragraph")
  })

  test("numbers count the text proper", () => {
    const { blocks } = clean(["Subscribe now", "A Heading", sentence(1), sentence(2)].join("\n\n"))
    expect(paragraphNumbers(blocks)).toEqual([undefined, undefined, 1, 2])
  })
})

describe("idempotence", () => {
  const debris = fc.constantFrom(
    ..."\n,\n\n,\r\n, ,  ,\t,-,-\n,—,—\n,.,…,•,“,”,’,=>,[1],a€™,a€™ s,a€“,A©,â€™,Ã©,Â,Ã,€,™,^™".split(","),
    ..."the,The,party,revolu,tion,revolution,Johnny,come-latelys,é,e\u0301,\u0301,\u00ad,\ufeff,\0,𝒳,שלום,党,1917".split(
      ",",
    ),
    ...[
      "Subscribe now",
      "read more…",
      sentence(1),
      sentence(2),
      "Ã¢â‚¬â„¢",
      "\ud835",
      "\udcb3",
      "\u2028",
      "\x92",
    ],
  )

  test("a cleaned text is clean: the same text, no changes", () => {
    fc.assert(
      fc.property(fc.array(debris, { maxLength: 60 }), fc.constantFrom("", " "), (pieces, glue) => {
        const once = clean(pieces.join(glue))
        const { text, changes } = clean(once.text)
        expect({ text, changes }).toEqual({ text: once.text, changes: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test("an edition is composed, and its blocks cover it but for the newlines between", () => {
    fc.assert(
      fc.property(fc.array(debris, { maxLength: 60 }), (pieces) => {
        const { text, blocks } = clean(pieces.join(" "))
        expect(text).toBe(text.normalize("NFC"))
        expect(text).not.toMatch(/\p{Surrogate}|\0|\r|\n{3}/u)
        expect(blocks.map((block: Block) => text.slice(block.start, block.end)).join("\n\n")).toBe(text)
      }),
    )
  })
})
