import fc from "fast-check"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { openEntries } from "@/app/debates/[debate]/sources/_reading/fold"
import { idsIn, parts, startsIn } from "@/app/debates/[debate]/sources/_reading/starts"
import { Text } from "@/app/debates/[debate]/sources/_reading/text"
import type { AnnotatedBlock } from "@/lib/annotations/reading/view"
import type { MarginEntry, Segment } from "@/lib/claims/reading/view"
import { OWN, voice } from "./claims"

const entry = (number: number, uses = 1): MarginEntry => ({
  number,
  passageId: `id${number}`,
  uncertain: false,
  uses: Array.from({ length: uses }, (_, at) => ({
    claim: {
      slug: `claim-${number}-${at}`,
      voice: voice("gray"),
      position: "Necessary",
      ground: OWN,
      question: { slug: "cheka", number: 1 },
    },
    bearing: "ATTESTS",
    relation: false,
  })),
})
const run = (text: string, passages: number[] = [], ends: number[] = []): Segment => {
  return { text, passages, ends, others: [], otherEnds: [] }
}
const block = (given: Partial<AnnotatedBlock>): AnnotatedBlock => ({
  type: "PARAGRAPH",
  start: 0,
  paragraph: 1,
  setAside: null,
  segments: [],
  entries: [],
  notes: [],
  ...given,
})

// Two passages that overlap, and one that runs on into the next block.
const blocks = [
  block({
    segments: [
      run("Before. "),
      run("One ", [1]),
      run("both ", [1, 2], [1]),
      run("two", [2], [2]),
      run(" […] three", [3]),
    ],
    entries: [entry(1), entry(2)],
  }),
  block({
    paragraph: 2,
    segments: [run("runs on.", [3], [3])],
    entries: [entry(3, 4)],
  }),
]

const about = { base: "/debates/serge", editionId: "edition", mentioned: {}, doing: null, writing: null }

describe("the reading room", () => {
  const html = renderToStaticMarkup(<Text blocks={blocks} about={about} />)

  test("leaves the words of the text as they are", () => {
    const paragraphs = [...html.matchAll(/<p class="[^"]*words[^"]*" id="p\d"[^>]*>(.*?)<\/p>/g)].map(
      ([, inside]) => inside!.replace(/<a [^>]*>.*?<\/a>/g, "").replace(/<[^>]+>/g, ""),
    )
    expect(paragraphs).toEqual(blocks.map(({ segments }) => segments.map(({ text }) => text).join("")))
  })

  test("every passage has its words, its numeral and its entry once, and they lead to one another", () => {
    for (const { number, passageId } of blocks.flatMap((each) => each.entries)) {
      for (const id of [`w-${passageId}`, `r${number}`, `e${number}`])
        expect(html.match(new RegExp(`id="${id}"`, "g"))).toHaveLength(1)
      expect(html).toContain(`href="#e${number}"`)
      expect(html).toContain(`href="#r${number}"`)
    }
  })

  test("each entry leads to every claim its passage serves", () => {
    for (const { uses } of blocks.flatMap((each) => each.entries))
      for (const { claim } of uses) expect(html).toContain(`/debates/serge/claims/${claim.slug}`)
  })
})

test("a passage begins once, in its first segment", () => {
  expect(startsIn(blocks)).toEqual([[[], [1], [2], [], [3]], [[]]])
  expect([...idsIn(blocks)]).toEqual([
    [1, "id1"],
    [2, "id2"],
    [3, "id3"],
  ])
})

test("what was set aside is joined with its neighbours of the same kind and nothing else is", () => {
  const reasons = fc.array(fc.constantFrom(null, "boilerplate", "pull-quote"))
  fc.assert(
    fc.property(reasons, (given) => {
      const all = given.map((setAside, id) => ({ setAside, id }))
      const joined = parts(all)
      expect(joined.flatMap((part) => part.blocks)).toEqual(all)
      for (const part of joined) {
        expect(part.blocks.every((each) => each.setAside === part.setAside)).toBe(true)
        if (part.setAside === null) expect(part.blocks).toHaveLength(1)
      }
    }),
  )
})

describe("the margin", () => {
  const long = [run("x".repeat(2000))]
  const short = [run("x".repeat(60))]
  const entries = Array.from({ length: 9 }, (_, index) => entry(index + 1))

  test("stands open beside a long paragraph and folds to two beside a short one", () => {
    expect(openEntries({ segments: long, entries })).toBe(9)
    expect(openEntries({ segments: short, entries })).toBe(2)
  })

  test("never folds a single entry away", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(3000), (count, length) => {
        const all = entries.concat(entries).slice(0, count)
        const open = openEntries({
          segments: [run("x".repeat(length))],
          entries: all,
        })
        expect(count - open).not.toBe(1)
        expect(open).toBeLessThanOrEqual(count)
        expect(open).toBeGreaterThanOrEqual(Math.min(2, count))
      }),
    )
  })
})
