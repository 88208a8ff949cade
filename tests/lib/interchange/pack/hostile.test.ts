import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPack } from "@/lib/interchange/pack/read"
import { SMALL, smallWith } from "@/tests/lib/interchange/pack/small"

describe("what is no pack", () => {
  it.each([
    ["an anchor", smallWith("title: A small", "title: &a A small"), /Anchors/],
    ["an alias", smallWith("title: A small debate", "title: &a x\nabout2: *a"), /Anchors/],
    ["a merge", smallWith("slug: small", "<<: { slug: small }"), /Merging/],
    ["a tag", smallWith("title: A small", "title: !!str A small"), /Tags/],
    ["a tag of JavaScript", smallWith("title: A small", "title: !!js/function A small"), /Tags/],
    ["a repeated field", smallWith("slug: small", "slug: small\nslug: large"), /“slug” stands here twice/],
    ["a key that is no word", smallWith("slug: small", "? [slug]\n: small"), /plain word/],
    ["a key of prototypes", smallWith("slug: small", "slug: small\n__proto__: { x: 1 }"), /“__proto__”/],
    ["two documents", `${SMALL}---\n${SMALL}`, /three hyphens/],
    ["a tab", smallWith("  - id: ada\n", "\t- id: ada\n"), /spaces, not with tabs|YAML/],
    ["an open quotation mark", smallWith("title: A small", 'title: "A small'), /not closed/],
    ["an unquoted colon", smallWith("title: A small", "title: A: small"), /quotation marks/],
    ["nothing", "", /fields/],
    ["a comment", "# nothing\n", /fields/],
    ["a list", "- a\n- b\n", /fields/],
    ["a word", "pack", /fields/],
    ["a deep nest", `slug: ${"[".repeat(30)}${"]".repeat(30)}`, /too deeply/],
    ["a very deep nest", `slug: ${"[".repeat(100_000)}`, /./],
    ["a very deep balanced nest", `slug: ${"[".repeat(50_000)}${"]".repeat(50_000)}`, /./],
    ["a bomb of aliases", bomb(), /Anchors/],
    ["too much", `slug: ${"a".repeat(5_000_000)}`, /5 MB/],
  ])("refuses %s with a sentence and a place", (_, text, message) => {
    const reading = readPack(text)
    const errors = "errors" in reading ? reading.errors : []
    expect(errors.map((error) => error.message).join("\n")).toMatch(message)
    for (const error of errors) {
      expect(error.line).toBeGreaterThan(0)
      expect(error.column).toBeGreaterThan(0)
    }
  })

  it("answers any text with a pack or with errors, and never throws", () => {
    const bits = fc.constantFrom(
      "slug: ",
      "- ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      "&a ",
      "*a",
      "!x ",
      '"',
      "'",
      "a",
      ": ",
      "#",
      "|\n",
      "? ",
      "---\n",
      "\t",
      "\u0000",
      "%",
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const reading = readPack(parts.join(""))
        expect("errors" in reading && reading.errors.length > 0).toBe(true)
      }),
    )
  })

  it("answers the small pack with any one character taken out", () => {
    fc.assert(
      fc.property(fc.nat(SMALL.length - 1), (at) => {
        const reading = readPack(SMALL.slice(0, at) + SMALL.slice(at + 1))
        expect("pack" in reading || reading.errors.length > 0).toBe(true)
      }),
    )
  })
})

/** Each line says the one before nine times: 9⁹ words if anybody wrote them out. */
function bomb(): string {
  const lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    )
  return lines.join("\n")
}
