import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { line, prose, verbatim } from "@/lib/interchange/pack/fields"
import { readPack } from "@/lib/interchange/pack/read"
import type { Pack } from "@/lib/interchange/pack/schema"
import { writePack } from "@/lib/interchange/pack/write"
import { smallPack } from "@/tests/lib/interchange/pack/small"

// Words that YAML takes for something else, or that a careless folding loses.
const TRICKY = [
  "yes",
  "null",
  "1984",
  "1e3",
  "0x1F",
  "12:30:45",
  "1938-09-12",
  "- a hyphen first",
  "? a question",
  "a: colon",
  "a #hash",
  "# all hash",
  "&anchor",
  "*alias",
  "!tag",
  "%percent",
  "@at",
  "`tick",
  "'quoted'",
  '"doubly"',
  "[a, b]",
  "{a: b}",
  "<<",
  "---",
  "...",
  "|",
  ">-",
  "a\\b",
  "two  spaces",
  "one\nline break",
  "a paragraph\n\n  and an indented one\n",
  "a\ttab",
  "\u2028separator",
  "no\u00a0break",
  "\ufeffmark",
  "astral 𝒜",
]

const long = fc.array(fc.constantFrom("word", "‘word’", "—", "a", "incomprehensibilities", "#", "-", ":"), {
  minLength: 15,
  maxLength: 70,
})
const anything = fc.oneof(
  fc.constantFrom(...TRICKY),
  long.map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
)

/** What the format makes of any words that it takes: composed and trimmed. */
const of = (field: typeof line) =>
  anything.filter((words) => field.safeParse(words).success).map((words) => field.parse(words))

const words = { line: of(line), prose: of(prose), verbatim: of(verbatim) }
const date = fc.constantFrom("1900", "0099", "1942/1943", "1938-09", "unknown", "1997~", "19XX")

const packs = fc
  .record({
    title: words.line,
    about: words.prose,
    note: fc.option(words.prose, { nil: undefined }),
    statement: words.prose,
    quote: of(prose).filter((quote) => quote.split(/\s+/).length <= 80),
    prefix: fc.option(words.verbatim, { nil: undefined }),
    when: date,
    at: fc.constantFrom("7", "120", undefined),
    scale: fc.boolean(),
    readers: fc.constantFrom("everyone", "curators", "seminars"),
  })
  .map((some): Pack => {
    const pack = { ...smallPack(), title: some.title, about: some.about }
    Object.assign(pack.voices[0]!, { note: some.note })
    Object.assign(pack.sources[0]!, { readers: some.readers, opens: some.prefix })
    Object.assign(pack.questions[0]!, { scale: some.scale })
    Object.assign(pack.claims[1]!, { statement: some.statement, "as-of": some.when })
    Object.assign(pack.claims[0]!.evidence[0]!, { quote: some.quote, at: some.at, prefix: some.prefix })
    return pack
  })

describe("writing a pack", () => {
  it("is taken back by reading, whatever words stand in it", () => {
    fc.assert(
      fc.property(packs, (pack) => {
        const reading = readPack(writePack(pack))
        expect("errors" in reading ? reading.errors : reading.pack).toEqual(JSON.parse(JSON.stringify(pack)))
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it.each(TRICKY)("keeps %j", (tricky) => {
    const pack = smallPack()
    pack.about = prose.parse(tricky)
    pack.sources[0]!.opens = tricky
    expect(readPack(writePack(pack))).toHaveProperty("pack.about", prose.parse(tricky))
    expect(readPack(writePack(pack))).toHaveProperty("pack.sources.0.opens", tricky.normalize("NFC"))
  })

  it("writes the same again, whatever the order of the fields", () => {
    const backwards = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(backwards)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([name, inner]) => [name, backwards(inner)]),
            )
          : value
    expect(writePack(backwards(smallPack()) as Pack)).toBe(writePack(smallPack()))
  })

  it("leaves out what a default says, and writes short lists on one line", () => {
    const text = writePack(smallPack())
    expect(text).not.toMatch(/readers:|off-scale|scale: false|kind: silent/)
    expect(text).toContain("chain: [ada, bert]")
    expect(text).toContain("as-of: 1900")
  })

  it("folds long prose within a hundred columns", () => {
    const pack = smallPack()
    pack.about = "Some words of ordinary length, and more of them. ".repeat(20).trim()
    pack.claims[0]!.evidence[0]!.note = pack.about
    const lines = writePack(pack).split("\n")
    expect(Math.max(...lines.map((each) => each.length))).toBeLessThanOrEqual(101)
    expect(lines).toContain("about: >-")
  })

  it("names its schema on the first line, for editors that know YAML", () => {
    expect(writePack(smallPack())).toMatch(
      /^# yaml-language-server: \$schema=\.\/debate-pack\.schema\.json\n/,
    )
  })
})
