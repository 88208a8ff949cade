import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { headInMarkdown, noteInMarkdown } from "@/lib/annotations/notebook/markdown"
import type { Note } from "@/lib/annotations/notebook/view"
import { newId } from "@/lib/ids"
import { saying } from "@/tests/support/remarks"

const SITE = "https://disputatio.example"
const ann = { slug: "ann", name: "Ann *Lee*", short: "Lee", kind: "REVIEWER" as const }
const bob = { slug: "bob", name: "Bob Hill", short: "Hill", kind: "REVIEWER" as const }

const note: Note = {
  id: newId(),
  kind: "OBJECTION",
  tags: [{ slug: "error", name: "*Error*", seminarId: null }],
  audience: { visibility: "SEMINAR", seminar: { id: newId(), name: "Spring <b>" }, with: null },
  at: "2026-11-22T06:00:00.000Z",
  editedAt: null,
  removedAt: null,
  body: saying("But *why*?"),
  reply: false,
  debate: { slug: "harbour", title: "# The harbour", language: "en" },
  place: {
    on: "evidence",
    href: "/debates/harbour/claims/ann-closed#remark-1",
    question: { number: 1, ask: "Was it [closed](x)?" },
    claim: {
      slug: "ann-closed",
      voice: ann,
      position: null,
      ground: { kind: "reported", basis: "REPORTED", reporter: bob, attitude: "REJECTS", quotedBy: null },
      question: { number: 1, slug: "harbour" },
      statement: "It was closed.",
    },
    source: { slug: "review", title: "On the harbour" },
    quote: "It was closed.",
  },
  quote: "1. It was closed.\n\n<script>alert(1)</script>\n- never",
  reference: "Bob Hill. “On the harbour”. 1990.",
}

describe("a remark in Markdown", () => {
  test("says what it is about, in whose words, what was said, who may read it and where it stands", () => {
    expect(noteInMarkdown(note, {}, SITE)).toBe(`
## Objection on a passage of a claim, 22 November 2026

\\# The harbour: 1. Was it \\[closed\\](x)?

Ann \\*Lee\\*, as Hill reports; Hill rejects it: It was closed.

> 1\\. It was closed.
>
> \\<script\\>alert(1)\\</script\\>
>
> \\- never

Bob Hill. “On the harbour”. 1990.

But \\*why\\*?

Tags: \\*Error\\*.

Read by: Spring \\<b\\>.

<https://disputatio.example/debates/harbour/claims/ann-closed#remark-1>
`)
  })

  test("of a highlight is the words alone; what is gone is said so", () => {
    const bare = {
      ...note,
      kind: "HIGHLIGHT" as const,
      body: null,
      place: null,
      quote: "Words.",
      reference: null,
    }
    const markdown = noteInMarkdown({ ...bare, removedAt: note.at }, {}, SITE)
    expect(markdown).toContain("## Highlight on something that is no longer here")
    expect(markdown).toContain("> Words.")
    expect(markdown).toContain("Removed.")
    expect(markdown).not.toContain("disputatio.example")
  })

  test("cards lead to this site", () => {
    const id = newId()
    const body = {
      type: "doc" as const,
      content: [
        {
          type: "paragraph" as const,
          content: [{ type: "mention" as const, attrs: { kind: "claim" as const, id } }],
        },
      ],
    }
    const card = {
      kind: "claim" as const,
      label: "Lee: Closed",
      detail: "",
      href: "/debates/harbour/claims/ann",
    }
    expect(noteInMarkdown({ ...note, body }, { [`claim:${id}`]: card }, SITE)).toContain(
      `(<${SITE}/debates/harbour/claims/ann>)`,
    )
  })

  test("nothing that others named or wrote begins a heading, a list, a link or HTML", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(..."a1#*-+>_[]()<`\\~|=! .\n\t".split("")),
      maxLength: 30,
    })
    fc.assert(
      fc.property(hostile, (text) => {
        const [head, ...rest] = noteInMarkdown(
          { ...note, quote: text, reference: text, body: null, debate: { ...note.debate, title: text } },
          {},
          SITE,
        )
          .trim()
          .split("\n")
        expect(head).toBe("## Objection on a passage of a claim, 22 November 2026")
        for (const line of rest.map((each) => each.replace(/^> ?/, ""))) {
          if (line.startsWith(`<${SITE}`)) continue
          expect(line).not.toMatch(/^\s*(#|[-+*=]|>|\d+[.)] |~~~|```)/)
          expect(line.replace(/\\./g, "")).not.toMatch(/[<[\]`*_|]/)
        }
      }),
    )
  })

  test("its head names its owner", () => {
    expect(headInMarkdown("Ann\n# Lee", "2026-11-22T06:00:00.000Z")).toBe(
      "# Notebook of Ann \\# Lee\n\nTaken from Disputatio on 22 November 2026.\n",
    )
  })
})
