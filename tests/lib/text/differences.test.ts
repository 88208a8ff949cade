import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Difference, differences } from "@/lib/text/differences"
import { fold } from "@/lib/text/fold"

const words = fc
  .array(
    fc.constantFrom(
      "the",
      "The",
      "party,",
      "“party”",
      "was",
      "de-",
      "feat",
      "émigré",
      "𝒳",
      "中国",
      "\n",
      "…",
    ),
    {
      maxLength: 12,
    },
  )
  .map((list) => list.join(" "))

const join = (list: Difference[], kind: Difference["kind"]) =>
  list
    .filter((part) => part.kind === "same" || part.kind === kind)
    .map((part) => part.words)
    .join("")

/** As one string: [-missing-] and {+added+}. */
const shown = (list: Difference[]) =>
  list
    .map(({ kind, words }) =>
      kind === "same" ? words : kind === "missing" ? `[-${words}-]` : `{+${words}+}`,
    )
    .join("")

describe("differences", () => {
  test.each([
    ["the party was dead", "the party was dead", "the party was dead"],
    ["the old party was dead", "the new party was dead", "the [-old-]{+new+} party was dead"],
    ["the party was dead", "the party was not dead", "the party was {+not +}dead"],
    ["the party was not dead", "the party was dead", "the party was [-not -]dead"],
    ["an old grey party", "a new red party", "[-an old grey-]{+a new red+} party"],
    ["the party, he said", "the party; he said", "the party[-,-]{+;+} he said"],
    ['"the party"', "“the party”", '[-"-]{+“+}the party[-"-]{+”+}'],
    ["the  party", "the party", "the[-  -]{+ +}party"],
    ["unavoidable", "avoidable", "[-unavoidable-]{+avoidable+}"],
    ["共产党成立", "共和党成立", "共[-产-]{+和+}党成立"],
    ["e\u0301tat", "état", "[-e\u0301tat-]{+état+}"],
    ["", "words", "{+words+}"],
    ["words", "", "[-words-]"],
    ["", "", ""],
  ])("%j beside %j: %s", (sought, found, expected) => {
    expect(shown(differences(sought, found))).toBe(expected)
  })

  test.each([
    ["The Party was de-\nfeated", "the party, was defeated", "the party, was defeated"],
    ["the “old” party, dead", "the new party dead", "the [-“old” -]{+new +}party dead"],
    ["…", "—", "—"],
    ["a𝒳b", "a𝒳b.", "a𝒳b."],
  ])("by letters %j beside %j: %s", (sought, found, expected) => {
    expect(shown(differences(sought, found, { letters: true }))).toBe(expected)
  })

  test("give both texts back, whatever they are", () => {
    fc.assert(
      fc.property(words, words, (sought, found) => {
        const list = differences(sought, found)
        expect(join(list, "missing")).toBe(sought)
        expect(join(list, "added")).toBe(found)
        expect(list.every((part) => part.words !== "")).toBe(true)
        const kinds = list.map((part) => part.kind)
        expect(kinds.every((kind, i) => kind !== kinds[i + 1])).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test("by letters give what was found, and what was sought but for marks", () => {
    fc.assert(
      fc.property(words, words, (sought, found) => {
        const list = differences(sought, found, { letters: true })
        expect(join(list, "added")).toBe(found)
        expect(fold(join(list, "missing")).text.replaceAll(" ", "")).toBe(
          fold(sought).text.replaceAll(" ", ""),
        )
      }),
    )
  })

  test("with texts too long to compare word by word, what lies between their common ends is other words", () => {
    const long = (word: string) => `first ${`${word} `.repeat(3000)}last`
    const list = differences(long("one"), long("two"))
    expect(list.map(({ kind }) => kind)).toEqual(["same", "missing", "added", "same"])
  })
})
