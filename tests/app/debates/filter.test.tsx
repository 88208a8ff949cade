import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { Groups } from "@/app/debates/[debate]/sources/_filter/groups"
import { Legend } from "@/app/debates/[debate]/sources/_filter/legend"
import { askings, markedInWords, shownInWords } from "@/app/debates/[debate]/sources/_filter/words"
import { filterView } from "@/lib/annotations/reading/filters/choices"
import { href } from "@/lib/annotations/reading/filters/schema"
import { about, asking, me, thread } from "@/tests/lib/annotations/reading/filters/marked"

const threads = [thread({ tags: ["wind"] }), thread({ author: me, kind: "QUESTION" })]
const markup = (asked: Parameters<typeof asking>[0]) =>
  renderToStaticMarkup(<Groups view={filterView(asking(asked), about, threads)} />)
const ticked = (html: string) =>
  [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) => {
    const [name, value] = ["name", "value"].map((each) => input.match(new RegExp(` ${each}="([^"]*)"`))![1])
    return `${name}=${value}`
  })

test.each([
  [{ passages: 42, threads: 17 }, "42 passages in evidence · 17 remarks."],
  [{ passages: 1, threads: 0 }, "1 passage in evidence."],
  [{ passages: 0, threads: 1 }, "1 remark."],
  [{ passages: 0, threads: 0 }, "Nothing is marked in this text yet."],
])("of %j is said: %s", (all, words) => {
  expect(markedInWords(all)).toBe(words)
})

test.each([
  [
    { passages: 10, threads: 2 },
    { passages: 23, threads: 17 },
    "12 of 40 shown: 10 of 23 passages in evidence and 2 of 17 remarks.",
  ],
  [{ passages: 3, threads: 0 }, { passages: 4, threads: 0 }, "3 of 4 shown."],
  [{ passages: 0, threads: 0 }, { passages: 4, threads: 1 }, "Nothing in this text is all of this at once."],
])("of %j of %j is said: %s", (shown, all, words) => {
  expect(shownInWords({ shown, all })).toBe(words)
})

describe("the form", () => {
  test("has what is asked for ticked, and nothing else", () => {
    const asked = {
      question: ["fire"],
      position: ["fire.no"],
      kind: ["question" as const],
      open: true,
      since: true,
    }
    expect(ticked(markup({ ...asked, colour: "tag" })).sort()).toEqual(
      ["colour=tag", "kind=question", "open=1", "position=fire.no", "question=fire", "since=1"].sort(),
    )
    expect(ticked(markup({}))).toEqual(["colour=kind"])
  })

  test("is in labelled groups, and offers colours for what there is", () => {
    const html = markup({})
    const legends = [...html.matchAll(/<legend[^>]*>([^<]+)</g)].map(([, name]) => name)
    expect(legends).toEqual(["Colour by", "Kind", "Remarks", "Person", "Tag", "Question of the debate"])
    const bare = renderToStaticMarkup(
      <Groups view={filterView(asking({}), { ...about, questions: [], evidence: [] }, [])} />,
    )
    expect([...bare.matchAll(/type="radio"/g)]).toHaveLength(1)
  })
})

test("each thing that is asked for can be left out by itself", () => {
  const asked = asking({
    kind: ["evidence"],
    tag: ["wind"],
    question: ["fire"],
    position: ["fire.no"],
    mine: true,
  })
  const all = askings(filterView(asked, about, threads))
  expect(all.map(({ name }) => name)).toEqual([
    "Evidence",
    "Tagged The wind",
    "On 1. Could it have been stopped?",
    "For 1. It could not",
    "Mine",
  ])
  expect(all[1]!.without).toBe(href(asked, { tag: [] }))
  expect(all[4]!.without).toBe(href(asked, { mine: false }))
})

test("the legend names each look in words, with the look itself", () => {
  const html = renderToStaticMarkup(<Legend lines={filterView(asking({}), about, threads).legend} />)
  const text = html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
  expect(text).toBe(
    "words in evidence; its number leads to the claims words a remark, with a letter words a question",
  )
  expect(html).toContain('data-tone="question"')
})
