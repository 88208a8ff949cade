import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { askedFor, blindPath, comparePath } from "@/app/debates/[debate]/compare/_compare/address"
import { Aligned } from "@/app/debates/[debate]/compare/_compare/aligned"
import { PageTurn } from "@/app/debates/[debate]/compare/_compare/page-turn"
import { alignedQuestions, alignedView } from "@/lib/claims/comparing/alignment"
import { contentOfSerge } from "@/tests/support/content"

describe("the address of a comparison", () => {
  test.each([
    [{ voices: "gray,filtzer" }, ["gray", "filtzer"]],
    [{ voices: ["gray", "filtzer"] }, ["gray", "filtzer"]],
    [{ voices: ["gray, filtzer", "gray", ""] }, ["gray", "filtzer"]],
    [{}, []],
  ])("%j", (search, voices) => {
    expect(askedFor(search).voices).toEqual(voices)
  })

  test("what is written is read again", () => {
    const read = (path: string) => askedFor(Object.fromEntries(new URL(path, "http://here").searchParams))
    expect(read(comparePath("/debates/d", ["a", "b"], 3))).toMatchObject({
      voices: ["a", "b"],
      page: 3,
      blind: false,
    })
    expect(read(blindPath("/debates/d", ["1", "2"], "q"))).toMatchObject({
      of: ["1", "2"],
      question: "q",
      blind: true,
    })
    expect(comparePath("/debates/d", [])).toBe("/debates/d/compare")
  })
})

describe("a question with several voices", () => {
  const content = contentOfSerge()
  const html = (question: string, voices: string[]) => {
    const placed = alignedQuestions(content, voices).find((each) => each.question.id === question)!
    const view = alignedView(content, placed, voices, new Map())
    const page = renderToStaticMarkup(<Aligned question={view} base="/debates/d" />)
    return page
      .replace(/<[^>]+>/g, "|")
      .replace(/\|+/g, "|")
      .replaceAll("&#x27;", "’")
  }

  test("a link says whose claim does what to whose, and that the curators see it", () => {
    const page = html("cheka", ["glatter", "gray"])
    expect(page).toContain(
      "Gray on 1, “|Necessary, an indictment|”| |denies that it follows from| |Glatter on 1, “|Necessary, defended",
    )
    expect(page).toContain("Seen by the curators, not stated in the text · valuation")
  })

  test("silent, mentioning and not looked at are told apart", () => {
    const page = html("kronstadt", ["glatter", "banaji", "milanovic", "lenin"])
    expect(page).toContain("|Jairus Banaji|Silent|")
    expect(page).toContain("|Branko Milanovic|Mentions, does not judge|")
    expect(page).toContain("|V. I. Lenin|Not looked yet|")
  })

  test("what is only reported names its reporter wherever the claim is named", () => {
    const page = html("kronstadt", ["gray", "serge"])
    const named = page.split("Serge on 2, “|Unavoidable|”").slice(1)
    expect(named.length).toBeGreaterThan(0)
    for (const after of named) expect(after).toMatch(/^\|?, \|as \|Gray\| reports/)
  })
})

test("one page has no turning; of several, the first leads on and the last back", () => {
  const turn = (page: number, pages: number) =>
    renderToStaticMarkup(<PageTurn turn={{ page, pages }} page={(to) => `?page=${to}`} of="it" />)
  expect(turn(1, 1)).toBe("")
  expect(turn(1, 3)).toMatch(/^(?!.*rel="prev").*href="\?page=2" rel="next"/)
  expect(turn(3, 3)).toMatch(/^(?!.*rel="next").*href="\?page=2" rel="prev"/)
})
