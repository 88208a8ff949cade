import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Begun, readBegun } from "@/app/annotations/_links/begun"
import { addedIn, linkedIn } from "@/app/annotations/_links/fields"
import { linkInWords, quoted, quotedOrNot } from "@/app/annotations/_links/words"
import { bodyOf } from "@/lib/annotations/body/text"
import { KINDS_OF_LINK } from "@/lib/annotations/links/kinds"
import { addLink, linkPassages } from "@/lib/annotations/links/schema"

const ID = "01890a5d-ac96-774b-bcce-b302099a8057"
const words = { editionId: ID, start: 3, end: 9, exact: "closed" }
const from = JSON.stringify(words)
const to = JSON.stringify({ ...words, start: 20, end: 26 })
const sent = { clientKey: "0123456789abcdef", me: "me", audience: "ONLY_ME", link: "ANSWERS", from, to }

describe("a link that a form asks for", () => {
  test("is one that the command takes, with a remark and without", () => {
    const asked = { from: { words }, to: { words: JSON.parse(to) }, kind: "ANSWERS" }
    const audience = { visibility: "ONLY_ME" }
    const bare = { ...asked, clientKey: sent.clientKey, audience, body: undefined }
    expect(linkPassages.parse(linkedIn(sent))).toEqual(bare)
    const body = bodyOf("He denies it.")
    expect(linkPassages.parse(linkedIn({ ...sent, text: "He denies it." }))).toEqual({ ...bare, body })
    expect(linkPassages.parse(linkedIn({ ...sent, body: JSON.stringify(body) })).body).toEqual(body)
    expect(addLink.parse(addedIn({ ...sent, remark: ID }))).toEqual({ id: ID, to: asked.to, kind: "ANSWERS" })
  })

  test("is refused in words where it did not arrive whole", () => {
    const broken = "This did not arrive whole. Your words are kept; open the page again and send them."
    expect(() => linkedIn({ ...sent, from: "{" })).toThrow(broken)
    expect(() => addedIn({ ...sent, to: "" })).toThrow(broken)
    expect(linkPassages.safeParse(linkedIn({ ...sent, link: "DENIES" })).success).toBe(false)
  })
})

describe("a link that was begun", () => {
  const end = { words, path: "/debates/d/sources/s", title: "A review" }
  const begun: Begun = { from: end, to: null, kind: "SEE_ALSO", key: "k", tried: false }

  test.each([
    ["at words", begun],
    ["at one's remark", { ...begun, from: { remark: ID, said: "Look." } }],
    ["and ended", { ...begun, to: end }],
  ])("%s is read as it was kept", (_, kept) => {
    expect(readBegun(JSON.stringify(kept))).toEqual(kept)
  })

  test.each([
    null,
    "",
    "{",
    "7",
    "{}",
    '"x"',
    JSON.stringify({ ...begun, from: {} }),
    JSON.stringify({ ...begun, to: {} }),
  ])("%j is none", (kept) => {
    expect(readBegun(kept)).toBeNull()
  })

  test("whatever is kept is read or passed over", () => {
    fc.assert(fc.property(fc.json(), (kept) => void readBegun(kept)))
  })
})

describe("in words", () => {
  test.each(KINDS_OF_LINK)("%s is said from either side", (kind) => {
    expect(linkInWords(kind)).toMatch(/^[a-z ]+$/)
    expect(linkInWords(kind, true)).toMatch(/^[a-z ]+$/)
  })

  test("words that one may not read are called where they are", () => {
    const source = { slug: "s", title: "A review" }
    expect(quotedOrNot({ words: "It was closed.", source })).toBe("“It was closed.”")
    expect(quotedOrNot({ words: null, source })).toBe("words of “A review”")
  })

  test("long words are shortened, in one line", () => {
    expect(quoted("It was\n\nclosed. ")).toBe("“It was closed.”")
    expect(quoted("closed ".repeat(60)).length).toBeLessThan(170)
  })
})
