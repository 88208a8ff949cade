import fc from "fast-check"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { Split } from "@/app/annotations/_assess/split"
import { RemarkBody } from "@/app/annotations/_remark/body"
import { placed } from "@/app/annotations/_talk/levels"
import { Threads } from "@/app/annotations/_talk/threads"
import type { Body } from "@/lib/annotations/body/schema"
import { bodyOf } from "@/lib/annotations/body/text"
import type { RemarkView } from "@/lib/annotations/view"
import { aBody } from "@/tests/lib/annotations/body/generated"

const ID = "01890a5d-ac96-774b-bcce-b302099a8057"
const html = (body: Body, cards = {}) =>
  renderToStaticMarkup(<RemarkBody body={body} cards={cards} id={ID} />)
const mention: Body = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "mention", attrs: { kind: "claim", id: ID } }] }],
}

describe("the words of a remark", () => {
  test("are text, whatever they say", () => {
    expect(html(bodyOf("<script>alert(1)</script>"))).toContain("&lt;script&gt;")
  })

  test("a link tells the other end nothing", () => {
    const marks = [{ type: "link" as const, attrs: { href: "https://example.org/" } }]
    const body: Body = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "here", marks }] }],
    }
    expect(html(body)).toContain(
      '<a href="https://example.org/" rel="noopener nofollow ugc" referrerPolicy="no-referrer">here</a>',
    )
  })

  test("a mention shows what its card says now; without one it says that it is gone", () => {
    const card = {
      kind: "claim",
      label: "Serge: an error",
      detail: "The Cheka was an error.",
      href: "/debates/x/claims/y",
    }
    const shown = html(mention, { [`claim:${ID}`]: card })
    expect(shown).toContain('<a href="/debates/x/claims/y">Serge: an error</a>')
    expect(shown).toContain("The Cheka was an error.")
    expect(html(mention)).toContain("a claim that is no longer here")
  })

  test("only elements of the schema come out, and every id once", () => {
    fc.assert(
      fc.property(aBody, (body) => {
        const out = html(body)
        const tags = new Set([...out.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag))
        const known = ["div", "p", "br", "strong", "em", "a", "ul", "ol", "li", "blockquote", "span"]
        expect([...tags].filter((tag) => !known.includes(tag!))).toEqual([])
        const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

const remark = (id: string, replies: RemarkView[] = []): RemarkView => ({
  id,
  version: 1,
  kind: "COMMENT",
  audience: { visibility: "EVERYONE", seminar: null, with: null },
  author: { name: `Author ${id}`, own: false, role: null },
  at: "2026-11-14T10:00:00.000Z",
  editedAt: null,
  body: bodyOf(`Words of ${id}`),
  parentId: null,
  replies,
  tags: [],
  reactions: [],
  resolved: null,
  pinned: null,
  can: {
    reply: false,
    edit: false,
    remove: false,
    changeAudience: false,
    move: false,
    react: false,
    resolve: false,
    pin: false,
  },
})
const chain = (names: string): RemarkView =>
  remark(names[0]!, names.length > 1 ? [chain(names.slice(1))] : [])

describe("threads", () => {
  test("nest to the third level, and from there say whom they answer", () => {
    const shape = (at: ReturnType<typeof placed>): unknown => [at.remark.id, at.to, at.replies.map(shape)]
    expect(shape(placed(chain("abcde")))).toEqual([
      "a",
      null,
      [
        [
          "b",
          null,
          [
            [
              "c",
              null,
              [
                ["d", null, []],
                ["e", "Author d", []],
              ],
            ],
          ],
        ],
      ],
    ])
  })

  test("a long chain loses nobody and stays in order", () => {
    const names = "abcdefghijklmnopqrstuvwxyz"
    const out = renderToStaticMarkup(<Threads threads={[chain(names)]} cards={{}} />)
    expect([...out.matchAll(/Words of (\w)/g)].map(([, name]) => name).join("")).toBe(names)
    expect(out.match(/<ol/g)!.length).toBeLessThanOrEqual(4)
  })

  test("what is gone keeps its place and has no name", () => {
    const gone = { ...remark("a", [remark("b")]), author: null, body: null }
    const out = renderToStaticMarkup(<Threads threads={[gone]} cards={{}} />)
    expect(out).toContain("A remark that is no longer here.")
    expect(out).toContain("Words of b")
    expect(out).not.toContain("Author a")
  })
})

describe("a resolved thread", () => {
  const resolved = { by: "Ann", at: "2026-11-15T10:00:00.000Z" }

  test("is folded to who, when and its first words, and nothing of it is lost", () => {
    const thread = { ...remark("a", [remark("b")]), resolved }
    const out = renderToStaticMarkup(<Threads threads={[thread]} cards={{}} />)
    expect(out.match(/<summary[^>]*>(.*?)<\/summary>/)?.[1]).toBe(
      "Resolved by Ann, 15 Nov 2026: “Words of a” (2 remarks)",
    )
    expect(out).toContain("Words of b")
  })

  test("whose first remark is gone, or whose resolver is, still says so", () => {
    const gone = { ...remark("a"), author: null, body: null, resolved: { ...resolved, by: null } }
    const out = renderToStaticMarkup(<Threads threads={[gone]} cards={{}} />)
    expect(out).toContain("Resolved, 15 Nov 2026: a thread (0 remarks)")
  })
})

describe("reactions", () => {
  test("are read with their names by those who may not react", () => {
    const reactions = [{ kind: "DOUBT" as const, count: 14, names: ["Ben", "Cora"], own: false }]
    const out = renderToStaticMarkup(<Threads threads={[{ ...remark("a"), reactions }]} cards={{}} />)
    expect(out).toContain("Doubt it 14")
    expect(out).toContain("Ben, Cora and 12 more")
    expect(out).not.toContain("<button")
  })
})

describe("how the answers divide", () => {
  test("is said in words, with every answer", () => {
    const out = renderToStaticMarkup(<Split counts={{ YES: 2, IN_PART: 4, NO: 1, SOMEONE_ELSE: 6 }} />)
    expect(out).toContain("yes 2 · in part 4 · no 1 · someone else is speaking 6")
  })

  test("the bar has its whole width, however they divide", () => {
    const count = fc.nat(500)
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([YES, IN_PART, NO, SOMEONE_ELSE]) => {
        fc.pre(YES + IN_PART + NO + SOMEONE_ELSE > 0)
        const out = renderToStaticMarkup(<Split counts={{ YES, IN_PART, NO, SOMEONE_ELSE }} />)
        const ends = [...out.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
          ([, x, w]) => Number(x) + Number(w),
        )
        expect(Math.max(...ends)).toBeGreaterThan(174)
        expect(Math.max(...ends)).toBeLessThan(177)
      }),
    )
  })
})
