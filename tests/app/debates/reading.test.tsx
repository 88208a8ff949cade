import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openEntries } from "@/app/debates/[debate]/sources/_reading/fold"
import { keepHtml, keepPieces, takeHtml, tokenOf } from "@/app/debates/[debate]/sources/_reading/kept-html"
import { sliceHtml, sumOfHtml } from "@/app/debates/[debate]/sources/_reading/slice-html"
import { withWords } from "@/bin/web/words.mjs"
import type { NoteMark, RoomSlice } from "@/lib/annotations/reading/view"
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
const run = (text: string, passages: number[] = [], ends: number[] = [], starts: number[] = []): Segment => {
  return { text, passages, starts, ends, others: [], otherEnds: [] }
}
type Block = RoomSlice["blocks"][number]
const block = (given: Partial<Block>): Block => ({
  type: "PARAGRAPH",
  start: 0,
  paragraph: 1,
  setAside: null,
  segments: [],
  entries: [],
  numbered: true,
  terms: [],
  ...given,
})

// Two passages that overlap, and one that runs on into the next block.
const blocks = [
  block({
    segments: [
      run("Before. "),
      run("One ", [1], [], [1]),
      run("both ", [1, 2], [1], [2]),
      run("two", [2], [2]),
      run(" […] three", [3], [], [3]),
    ],
    entries: [entry(1), entry(2)],
  }),
  block({
    paragraph: 2,
    segments: [run("runs on.", [3], [3])],
    entries: [entry(3, 4)],
  }),
]

const slice = (given: Partial<RoomSlice>): RoomSlice => ({
  index: 0,
  setAside: null,
  start: 0,
  blocks,
  signs: new Map(),
  passages: new Map([1, 2, 3].map((number) => [number, `id${number}`])),
  tones: new Map(),
  notes: [],
  later: null,
  order: null,
  ...given,
})

describe("the reading room", () => {
  const html = sliceHtml(slice({}), "/debates/serge")

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

test("words in evidence have the tone of what they serve; those left out keep the place where they begin", () => {
  const tones = new Map([[1, "t3" as const]])
  const segments = [run("left out", [], [], [2]), run("kept", [1], [1], [1])]
  const html = sliceHtml(slice({ blocks: [block({ segments })], tones }), "/debates/serge")
  expect(html).toContain('<span id="w-id2"></span>left out<mark')
  expect(html).toMatch(
    /<mark [^>]*data-tone="t3"><span id="w-id1"><\/span>kept<a [^>]*data-tone="t3" id="r1"/,
  )
})

describe("the words of readers' remarks", () => {
  const note = (key: string, tone: NoteMark["tone"]): NoteMark => {
    return { key, letter: key.slice(-1), tone, id: `id-${key}`, uncertain: false }
  }
  const signs = new Map([note("1a", "remark"), note("1b", "question")].map((each) => [each.key, each]))
  const segments = [
    { ...run("Both "), others: ["1a", "1b"] },
    { ...run("<of> & them"), others: ["1a", "1b"], otherEnds: ["1a", "1b"] },
  ]
  const given = { blocks: [block({ segments })], signs }

  test("are marked with the foremost kind, and end with the letters that lead to their cards", () => {
    const html = sliceHtml(slice(given), "/debates/serge")
    expect(html.match(/<mark [^>]*data-tone="question" data-notes="1a 1b">/g)).toHaveLength(2)
    expect(html).toContain('id="m-1a" href="#remark-id-1a" aria-label="Remark a">a</a>')
    expect(html).toContain('id="m-1b" href="#remark-id-1b" aria-label="Question b">b</a>')
    expect(html).toContain("&lt;of&gt; &amp; them")
  })

  test("have the tones that colours ask for, the foremost over the words", () => {
    const [one, other] = [note("1a", "remark"), note("1b", "question")]
    const toned = new Map(
      [one, other].map((each, at) => [each.key, { ...each, look: at ? "t2" : "t5" } as const]),
    )
    const html = sliceHtml(slice({ ...given, signs: toned }), "/debates/serge")
    expect(html.match(/<mark [^>]*data-tone="t2" data-notes="1a 1b">/g)).toHaveLength(2)
    expect(html).toContain('data-tone="t5" id="m-1a"')
    expect(html).toContain('aria-label="Question b"')
  })

  test("lead to the server where the cards come later", () => {
    const later = { count: 2, first: "id-1a" }
    const html = sliceHtml(slice({ ...given, notes: null, later }), "/debates/serge")
    expect(html).toContain('href="?at=id-1b#remark-id-1b"')
    const filtered = sliceHtml(
      slice({ ...given, notes: null, later }),
      "/debates/serge",
      "?kind=question&mine=1",
    )
    expect(filtered).toContain('href="?kind=question&amp;mine=1&amp;at=id-1b#remark-id-1b"')
    expect(filtered).toContain('href="?kind=question&amp;mine=1&amp;write=1#p1"')
    const here = sliceHtml(slice(given), "/debates/serge")
    expect(new Set([html, filtered, here].map(sumOfHtml)).size, "the words are the same").toBe(1)
  })
})

describe("disputed terms", () => {
  const text = "So <total>: a total state & a total end."
  const at = [...text.matchAll(/total/g)].map(({ index }) => ({
    start: index,
    end: index + 5,
    slug: "total",
  }))
  const given = (segments: Segment[]) => slice({ blocks: [block({ segments, terms: at })] })
  const words = (html: string) => html.match(/<p class="[^"]*" id="p1"[^>]*>(?:<a .*?<\/a>)(.*?)<\/p>/)![1]!

  test("lead to their pages where they first stand, and to none where they are not marked", () => {
    const html = sliceHtml(given([run(text)]), "/debates/serge")
    expect(words(html)).toBe(
      'So &lt;<a data-term href="../terms/total">total</a>&gt;: a total state &amp; a total end.',
    )
    expect(sliceHtml(given([run(text)]), "/debates/serge", "?", false)).not.toContain("terms/")
  })

  test("stand within the marks over their words, before the numerals", () => {
    const html = sliceHtml(given([run(text.slice(0, 9), [1], [1]), run(text.slice(9))]), "/debates/serge")
    expect(words(html)).toMatch(
      /^<mark [^>]*>So &lt;<a data-term href="..\/terms\/total">total<\/a><a [^>]*id="r1"/,
    )
  })

  test("leave the words as they are, however these are cut", () => {
    const cuts = fc.array(fc.nat(text.length), { maxLength: 5 })
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.boolean()), (borders, over) => {
        const edges = [0, ...new Set(borders.filter((each) => each > 0)), text.length].sort((a, b) => a - b)
        const segments = edges.slice(1).map((end, index) => {
          return run(text.slice(edges[index], end), over.next().value ? [1] : [])
        })
        const plain = words(sliceHtml(given(segments), "/debates/serge", "?", false))
        const marked = words(sliceHtml(given(segments), "/debates/serge"))
        expect(marked).toContain('<a data-term href="../terms/total">')
        expect(marked.replace(/<a data-term href="..\/terms\/total">(.*?)<\/a>/g, "$1")).toBe(plain)
      }),
    )
  })
})

test("HTML that is laid by is taken once", () => {
  const [one, other] = [keepHtml("one"), keepHtml("other")]
  expect([takeHtml(other), takeHtml(one), takeHtml(one), takeHtml("none")]).toEqual(["other", "one", "", ""])
})

test("in the place of HTML that a page takes later stands its mark, piece by piece", () => {
  const together = keepPieces(["<p>first</p>", "", "<p>third</p>"], true)
  const [first, second, third] = [0, 1, 2].map((index) => takeHtml(tokenOf(together, index)))
  expect(second).toBe(`<!--words:${tokenOf(together, 1)}-->`)
  const page = `<div>${first}</div>${second}<p>${"after ".repeat(20)}</p>${third}`
  const put = withWords()
  const pieces = [...put(Buffer.from(page.slice(0, 20))), ...put(Buffer.from(page.slice(20))), ...put(null)]
  const whole = `<div><p>first</p></div><p>${"after ".repeat(20)}</p><p>third</p>`
  expect(Buffer.concat(pieces).toString()).toBe(whole)
  expect(takeHtml(tokenOf(together, 2))).toBe("")
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
