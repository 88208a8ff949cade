import { describe, expect, test } from "vitest"
import { answered } from "@/app/annotations/answer"
import {
  audienceInWords,
  audienceOf,
  audienceValue,
  choicesFor,
  firstChoice,
} from "@/app/annotations/audiences"
import { editIn, remarkIn } from "@/app/annotations/fields"
import { afterwards } from "@/app/annotations/way-on"
import { bodyOf } from "@/lib/annotations/body/text"
import { addRemark } from "@/lib/annotations/schema"
import { AppError } from "@/lib/errors"

const ID = "01890a5d-ac96-774b-bcce-b302099a8057"
const OTHER = "01890a5d-ac96-774b-bcce-b302099a8058"
const ANN = "01890a5d-ac96-774b-bcce-b302099a8059"
const seminar = { id: ID, name: "Monday" }
const inSeminar = { visibility: "SEMINAR" as const, seminar, with: null }
const toEveryone = { visibility: "EVERYONE" as const, seminar: null, with: null }
const toMe = { visibility: "ONLY_ME" as const, seminar: null, with: null }
const oneToOne = (id: string, self: boolean) => ({
  visibility: "WITH_INSTRUCTORS" as const,
  seminar,
  with: { id, name: "Ann", self },
})
const led = { id: OTHER, name: "Tuesday", leads: true, members: [{ id: ANN, name: "Ann" }] }
const writing = { seminars: [{ ...seminar, leads: false, members: [] }, led], closed: [] }
const ALONE = [`WITH_INSTRUCTORS:${ID}`, `WITH_INSTRUCTORS:${OTHER}:${ANN}`]

describe("whom one writes for", () => {
  test.each([inSeminar, toEveryone, toMe])("%j survives a form", (audience) => {
    const { visibility, seminar: among } = audience
    const expected = among ? { visibility, seminarId: among.id } : { visibility }
    expect(audienceOf(audienceValue(audience))).toEqual(expected)
  })

  test("what is between oneself and those who lead names nobody, what is with another names them", () => {
    const own = oneToOne(ANN, true)
    expect(audienceOf(audienceValue(own))).toEqual({ visibility: "WITH_INSTRUCTORS", seminarId: ID })
    const another = { visibility: "WITH_INSTRUCTORS", seminarId: ID, withId: ANN }
    expect(audienceOf(audienceValue(oneToOne(ANN, false)))).toEqual(another)
    expect([audienceInWords(own), audienceInWords(oneToOne(ANN, false))]).toEqual([
      "you and the instructors of Monday",
      "Ann and the instructors of Monday",
    ])
  })

  test.each([
    ["a first remark", null, ["ONLY_ME", `SEMINAR:${ID}`, `SEMINAR:${OTHER}`, "EVERYONE", ...ALONE]],
    [
      "an answer to everyone",
      toEveryone,
      ["ONLY_ME", `SEMINAR:${ID}`, `SEMINAR:${OTHER}`, "EVERYONE", ...ALONE],
    ],
    ["an answer in a seminar", inSeminar, ["ONLY_ME", `SEMINAR:${ID}`, ALONE[0]]],
    ["an answer to oneself", toMe, ["ONLY_ME"]],
    ["an answer between two sides", oneToOne(ANN, false), ["ONLY_ME", `WITH_INSTRUCTORS:${ID}:${ANN}`]],
    ["an answer to those who lead", oneToOne(ANN, true), ["ONLY_ME", `WITH_INSTRUCTORS:${ID}`]],
  ])("%s", (_, within, values) => {
    expect(choicesFor(writing, within).map(({ value }) => value)).toEqual(values)
  })

  test.each([
    ["the seminar before anything else was chosen", null, null, `SEMINAR:${ID}`],
    ["the last choice", null, "EVERYONE", "EVERYONE"],
    ["not a last choice that is no longer offered", null, "SEMINAR:gone", `SEMINAR:${ID}`],
    ["the circle of what one answers", inSeminar, "EVERYONE", `SEMINAR:${ID}`],
    ["the two sides of what one answers", oneToOne(ANN, true), "EVERYONE", `WITH_INSTRUCTORS:${ID}`],
  ])("begins with %s", (_, within, last, value) => {
    expect(firstChoice(choicesFor(writing, within), within, last)).toBe(value)
  })

  test("who belongs to no seminar begins with oneself", () => {
    expect(firstChoice(choicesFor({ seminars: [], closed: [] }, null), null, null)).toBe("ONLY_ME")
  })
})

describe("what a form asks for", () => {
  const fields = {
    clientKey: "0123456789abcdef",
    target: JSON.stringify({ claimId: ID }),
    audience: `SEMINAR:${ID}`,
    kind: "QUESTION",
    text: "One\n\nTwo",
  }

  test("plain text becomes paragraphs, the editor's document stays", () => {
    expect(addRemark.parse(remarkIn(fields))).toEqual({
      clientKey: fields.clientKey,
      target: { claimId: ID },
      audience: { visibility: "SEMINAR", seminarId: ID },
      kind: "QUESTION",
      body: bodyOf("One\n\nTwo"),
    })
    const body = bodyOf("From the editor")
    expect(remarkIn({ ...fields, body: JSON.stringify(body) }).body).toEqual(body)
  })

  test("a highlight may come without words, nothing else may", () => {
    expect(remarkIn({ ...fields, kind: "HIGHLIGHT", text: "" })).not.toHaveProperty("body")
    expect(addRemark.safeParse(remarkIn({ ...fields, text: "" })).error?.issues[0]?.message).toBe(
      "Write something first.",
    )
  })

  test.each(["", "{", "null", '"x"', "[]"])("a target that is %j is refused in words", (target) => {
    const asked = () => addRemark.parse(remarkIn({ ...fields, target }))
    expect(asked).toThrow(/did not arrive whole|Say what the remark is about/)
  })

  test("a body that is no JSON is refused in words", () => {
    expect(() => editIn({ id: ID, version: "1", body: "{" })).toThrow(/did not arrive whole/)
  })
})

describe("what a form is told", () => {
  const form = new FormData()
  form.set("text", "My words")
  form.set("$ACTION_ID", "x")

  test("a refusal gives back what was typed, and nothing that the framework added", async () => {
    const answer = await answered(form, async () => {
      throw new AppError("forbidden", "Not here.", "audience")
    })
    const typed = { text: "My words" }
    expect(answer).toEqual({
      state: "refused",
      code: "forbidden",
      message: "Not here.",
      field: "audience",
      typed,
    })
  })

  test("who was signed out learns that the words are kept", async () => {
    const answer = await answered(form, async () => {
      throw new AppError("unauthenticated", "Sign in first.")
    })
    expect(answer).toMatchObject({
      message: expect.stringMatching(/^You were signed out\. Your words are kept/),
    })
  })

  test("what is no refusal is thrown on", async () => {
    const broken = answered(form, async () => {
      throw new Error("broken")
    })
    await expect(broken).rejects.toThrow("broken")
  })
})

test.each([
  ["/debates/x/claims/y?reply=1&before=2", false, `/debates/x/claims/y?before=2#remark-${ID}`],
  ["/debates/x/claims/y?edit=1", true, `/debates/x/claims/y?removed=${ID}#removed`],
  ["/debates/x/claims/y?removed=1", false, `/debates/x/claims/y#remark-${ID}`],
])("without scripts one goes on from %s", (path, removed, on) => {
  expect(afterwards(path, ID, removed)).toBe(on)
})
