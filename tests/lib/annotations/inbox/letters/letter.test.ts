import { beforeEach, describe, expect, test, vi } from "vitest"
import { letterOf, subjectOf } from "@/lib/annotations/inbox/letters/letter"
import type { Notice } from "@/lib/annotations/inbox/view"

const debate = { title: "A debate", language: "en" }
const claim = { key: "a claim", title: "Ann Lee: It was <closed> & “shut”.", debate }
const notice = (values: Partial<Notice> = {}): Notice => ({
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  what: "remark",
  reason: "FOLLOW",
  unread: true,
  at: "2026-11-14T10:00:00.000Z",
  author: "Anna",
  words: "I doubt <it>.",
  thread: "01890a5d-ac96-774b-bcce-b302099a8058",
  about: claim,
  href: "/debates/a/claims/b",
  ...values,
})
const change = notice({ what: "claim-changed", author: null, words: "", thread: null })
const other = { ...claim, key: "another", title: "Was it?" }

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_URL", "https://seminar.example:8443/")
  return () => vi.unstubAllEnvs()
})

describe("the subject says", () => {
  test.each<[Notice[], string]>([
    [[notice({ reason: "ANSWER" })], "Anna answered you on “Ann Lee: It was <closed> & “shut”.”"],
    [[notice({ reason: "MENTION" })], "Anna mentioned you on “Ann Lee: It was <closed> & “shut”.”"],
    [[notice()], "Anna said something on “Ann Lee: It was <closed> & “shut”.”"],
    [[change], "The claim was changed: “Ann Lee: It was <closed> & “shut”.”"],
    [[notice(), notice(), change], "2 new remarks and 1 change on “Ann Lee: It was <closed> & “shut”.”"],
    [[notice(), notice({ about: other })], "2 new remarks on 2 things you follow or spoke about"],
  ])("%#", (notices, subject) => {
    expect(subjectOf(notices)).toBe(subject)
  })

  test("the beginning of a long title, never half a sign", () => {
    const about = { ...claim, title: `${"x".repeat(88)}🙂🙂🙂` }
    const subject = subjectOf([notice({ about })])
    expect(subject).toBe(`Anna said something on “${"x".repeat(88)}…”`)
  })
})

describe("a letter", () => {
  const reader = { email: "ben@example.org", token: "t.s" }
  const made = (notices: Notice[]) =>
    letterOf("01890a5d-0000-774b-bcce-b302099a8057", reader, notices, "https://seminar.example:8443/")

  test("tells who said what on what, with the way there, and why it came", () => {
    const { text, html, to } = made([notice({ reason: "ANSWER" }), notice({ about: other, words: "" })])
    expect(to).toBe("ben@example.org")
    expect(text).toBe(`Ann Lee: It was <closed> & “shut”.
A debate

Anna answered you:
    I doubt <it>.
https://seminar.example:8443/inbox/open/01890a5d-ac96-774b-bcce-b302099a8057


Was it?
A debate

Anna said something:
https://seminar.example:8443/inbox/open/01890a5d-ac96-774b-bcce-b302099a8057

-- 
You get this letter because somebody mentioned or answered you, and because you follow what it is about, or spoke in the thread.
When letters come: https://seminar.example:8443/account#letters
No more letters: https://seminar.example:8443/inbox/off/t.s
`)
    expect(html).toContain("<blockquote>I doubt &lt;it&gt;.</blockquote>")
    expect(html).not.toContain("<it>")
    expect(html).not.toContain("<closed>")
  })

  test("is named the same when it is sent again, belongs to its thread, and is turned off by one click", () => {
    expect(made([notice(), notice()]).headers).toEqual({
      "Message-ID": "<notice.01890a5d-0000-774b-bcce-b302099a8057@seminar.example>",
      "In-Reply-To": "<thread.01890a5d-ac96-774b-bcce-b302099a8058@seminar.example>",
      References: "<thread.01890a5d-ac96-774b-bcce-b302099a8058@seminar.example>",
      "List-Unsubscribe": "<https://seminar.example:8443/inbox/off/t.s>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    })
    for (const several of [[notice(), change], [change]])
      expect(made(several).headers).not.toHaveProperty("References")
  })
})
