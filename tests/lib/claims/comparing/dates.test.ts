import { describe, expect, test } from "vitest"
import { courseOf, datedView, datesOf, ownLinks } from "@/lib/claims/comparing/dates"
import { sameTime } from "@/lib/claims/comparing/same-time"
import { contentOfSerge } from "@/tests/support/content"

const content = contentOfSerge()
const links = ownLinks(content, "serge")
const on = (question: string) => {
  const claims = content.cells.get(question)!.get("serge")!
  const given = { claims, links: links.get(question) ?? [] }
  return { ...given, row: content.questions.find(({ id }) => id === question)! }
}
const dates = datesOf(content.claims.filter(({ voiceId }) => voiceId === "serge"))

describe("whether two dates can mean one time", () => {
  test.each([
    ["1937", "1937", true],
    ["1937?", "1937", true],
    ["1936/1947", "1938", true],
    ["1937", "1938", false],
    ["1942/1943", "1921", false],
    ["unknown", "1938", null],
    [null, "1938", null],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(sameTime(one, other)).toBe(expected)
    expect(sameTime(other, one)).toBe(expected)
  })
})

describe("Serge at several dates", () => {
  test("his dates stand in order, without the undated", () => {
    expect(dates[0]).toBe("1921")
    expect(dates.at(-1)).toBe("1947")
    expect(dates).not.toContain("unknown")
  })

  test.each([
    ["responsibility", "changed"],
    ["state", "changed"],
    ["alternatives", "changed"],
    ["theorist", "once"],
  ])("%s: %s", (question, course) => {
    const { claims, links } = on(question)
    expect(courseOf(claims, links)).toBe(course)
  })

  test("a claim is set against the last one of an earlier date, and says whether the position is the same", () => {
    const { claims, links, row } = on("responsibility")
    const view = datedView(content, row, { claims, links, dates }, new Map())
    expect(view.claims.map(({ slug, since }) => [slug, since])).toEqual([
      ["responsibility-serge-bureaucracy-1937", null],
      ["responsibility-serge-bureaucracy-1938", { date: "perhaps 1937", same: true }],
      ["responsibility-serge-own-hands", { date: "1938", same: false }],
    ])
    expect(view.links.map(({ kind }) => kind)).toContain("REVISES")
    expect(view.gaps).toContain("1921")
    expect(view.gaps).not.toContain("1938")
  })

  test("two accounts of one time are no change of view, and neither is what has no date", () => {
    const { claims, links, row } = on("property")
    const view = datedView(content, row, { claims, links, dates }, new Map())
    const of1937 = view.claims.filter(({ when }) => when?.date === "1937")
    expect(of1937.map(({ since }) => since)).toEqual([null, null, null])
    const cheka = on("cheka")
    const undated = datedView(content, cheka.row, { ...cheka, dates }, new Map()).claims.find(
      ({ slug }) => slug === "cheka-serge-harm-undated",
    )!
    expect(undated.since).toBeNull()
  })
})
