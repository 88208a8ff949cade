import { describe, expect, test } from "vitest"
import { searchAddress } from "@/app/search/address"
import { saidOf } from "@/app/search/said"
import { KINDS, type Kind } from "@/lib/search/kinds"
import type { SearchView } from "@/lib/search/view"

const counts = (some: Partial<Record<Kind, number>>) =>
  Object.fromEntries(KINDS.map((kind) => [kind, some[kind] ?? 0])) as SearchView["counts"]
const view = (more: Partial<SearchView>): SearchView => ({
  q: "fire",
  cut: false,
  how: "exact",
  debate: null,
  counts: counts({}),
  found: [],
  page: 1,
  pages: 1,
  ...more,
})
const harbour = { slug: "harbour", title: "The harbour" }

describe("what came of a search, in words", () => {
  test.each<[string, Partial<SearchView>, Kind?]>([
    ["", { how: "none", q: "" }],
    ["There is no word in this to look for. Write one or more words.", { how: "none", q: "&!" }],
    ["“the”: every text has such words. Add a rarer one.", { how: "common", q: "the" }],
    ["Nothing has the words “fire”, or words close to them.", {}],
    [
      "Nothing in “The harbour” has exactly these words; these are close.",
      { how: "close", debate: harbour, counts: counts({ claim: 2 }) },
    ],
    ["1 result for “fire”.", { counts: counts({ claim: 1 }) }],
    ["3 results for “fire” in “The harbour”.", { debate: harbour, counts: counts({ claim: 2, block: 1 }) }],
    ["2 claims for “fire”.", { counts: counts({ claim: 2, block: 1 }) }, "claim"],
    ["1 paragraph of a text for “fire”.", { counts: counts({ claim: 2, block: 1 }) }, "block"],
    ["No remarks for “fire”.", { counts: counts({ claim: 2 }) }, "annotation"],
    [
      "1 result for “fire”. Only the first 400 characters were looked for.",
      { cut: true, counts: counts({ voice: 1 }) },
    ],
  ])("%s", (words, more, kind) => {
    expect(saidOf(view(more), kind)).toBe(words)
  })

  test("a long query is shortened", () => {
    expect(saidOf(view({ q: "x".repeat(300) })).length).toBeLessThan(150)
  })
})

test("the address of a search holds what differs from the plain one", () => {
  expect(searchAddress({ q: "a & b" })).toBe("/search?q=a+%26+b")
  expect(searchAddress({ q: "x", debate: "harbour", kind: "claim", page: 2 })).toBe(
    "/search?q=x&debate=harbour&kind=claim&page=2",
  )
  expect(searchAddress({ q: "x", page: 1 })).toBe("/search?q=x")
})
