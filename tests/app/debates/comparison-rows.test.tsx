import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { ComparisonRows } from "@/app/debates/[debate]/_comparison/rows"
import type { Cell } from "@/lib/claims/view"
import { claimLine, comparisonOf, voice } from "./claims"

const reported = claimLine({
  slug: "cheka-serge",
  voice: voice("serge"),
  ground: {
    kind: "reported",
    basis: "REPORTED",
    reporter: voice("glatter"),
    attitude: "REJECTS",
    quotedBy: null,
  },
  when: { date: "1947", detail: "Thirty Years After" },
  disputed: "The words are another’s.",
  same: { voices: ["Trotsky"], own: 0, questions: [{ number: 2, slug: "kronstadt" }] },
})
const cells: Cell[] = [
  { voice: "gray", claims: [claimLine()], silences: [] },
  {
    voice: "banaji",
    claims: [],
    silences: [{ kind: "SILENT", note: "He does not mention it.", where: null }],
  },
  { voice: "milanovic", claims: [], silences: [{ kind: "MENTIONS", note: null, where: "Notebooks" }] },
  { voice: "serge", claims: [reported], silences: [] },
  { voice: "lenin", claims: [], silences: [] },
  { voice: "cliff", claims: [], silences: [] },
]
const render = (show: "claims" | "labels", of: Cell[] = cells) =>
  renderToStaticMarkup(
    <table>
      <ComparisonRows comparison={comparisonOf(of)} show={show} base="/debates/serge" />
    </table>,
  )
const words = (html: string) => html.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|")

describe("a row of the comparison table", () => {
  const html = render("claims")

  test("has its place, its question, and a cell for every voice or run of unread voices", () => {
    expect(html).toContain('id="q1"')
    expect(html).toContain('href="/debates/serge/questions/cheka"')
    expect(html.match(/<td /g)).toHaveLength(5)
    expect(html.match(/colspan="2"/gi)).toHaveLength(1)
    expect(words(html)).toContain("|Not looked yet: 2 voices|Lenin; Cliff|")
  })

  test("shows position and ground before the statement, and never a reported claim without its reporter", () => {
    const cell = words(html.slice(html.indexOf('id="c-cheka-serge"')))
    const order = [
      "1947",
      "Necessary",
      "Glatter",
      "rejects it",
      "† attribution disputed",
      "Without the Cheka",
    ]
    const places = order.map((each) => cell.indexOf(each))
    expect(places).not.toContain(-1)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  test("tells the three kinds of nothing apart", () => {
    const text = words(html)
    expect(text).toContain("|Silent| He does not mention it.|")
    expect(text).toContain("|Mentions, does not judge| in Notebooks|")
    expect(text).toContain("Not looked yet")
  })

  test("links shared words to the rows of this table", () => {
    expect(html).toContain('href="#q2"')
    expect(words(html)).toContain("‖ same passage as Trotsky, also under |2|")
  })

  test("an unread voice alone has a cell of its own that says so", () => {
    const alone = render("claims", [cells[4]!, cells[0]!])
    expect(words(alone)).toContain("|Lenin|Not looked yet|")
    expect(alone).not.toMatch(/colspan/i)
  })
})

test("positions only: no statements, but position, ground and doubt stay", () => {
  const text = words(render("labels"))
  expect(text).not.toContain("Without the Cheka")
  expect(text).not.toContain("passage")
  for (const kept of ["Necessary", "Glatter", "† attribution disputed", "Silent"])
    expect(text).toContain(kept)
})
