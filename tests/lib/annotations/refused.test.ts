import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation, person } from "@/lib/actor"
import {
  addRemark,
  changeAudience,
  editRemark,
  removeRemark,
  restoreRemark,
} from "@/lib/annotations/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let elsewhere: SmallDebate
let closed: SmallDebate
let seminar: string
let ann: Signed
let ben: Signed
let stranger: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  elsewhere = await aSmallDebate("elsewhere")
  closed = await aSmallDebate("closed", "SEMINARS")
  seminar = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, seminar)
  ben = await aMember("Ben", debate.id, seminar)
  stranger = await aPerson("a stranger")
})

const row = (id: string) => client().annotation.findUniqueOrThrow({ where: { id } })
const aRemark = (audience = toEveryone) => say(ann, { claimId: debate.closed }, audience)

describe("who may not", () => {
  test("someone who has not signed in", async () => {
    expect(await outcomeOf(() => say(anonymous(), { claimId: debate.closed }))).toBe("unauthenticated")
  })

  test("speak of what one may not see, or what is gone", async () => {
    expect(await outcomeOf(() => say(stranger, { claimId: closed.closed }))).toBe("not_found")
    expect(await outcomeOf(() => say(stranger, { claimId: newId() }))).toBe("not_found")
    const gone = { id: elsewhere.relation, version: 1 }
    await removeCurated(installation(), "relation", gone)
    expect(await outcomeOf(() => say(stranger, { relationId: gone.id }))).toBe("not_found")
  })

  test("write for a seminar one is not in, observes, or that is archived", async () => {
    const about = { claimId: debate.closed }
    const standing = (more: object) => person({ ...ann, memberships: [{ ...ann.memberships[0]!, ...more }] })
    expect(await outcomeOf(() => say(stranger, about, toSeminar(seminar)))).toBe("not_found")
    expect(await outcomeOf(() => say(standing({ role: "OBSERVER" }), about, toSeminar(seminar)))).toBe(
      "forbidden",
    )
    expect(await outcomeOf(() => say(standing({ archived: true }), about, toSeminar(seminar)))).toBe(
      "forbidden",
    )
    expect(await outcomeOf(() => say(ann, { claimId: elsewhere.closed }, toSeminar(seminar)))).toBe(
      "not_found",
    )
  })

  test("answer what one may not see, or more widely than it was said", async () => {
    const inSeminar = await aRemark(toSeminar(seminar))
    expect(await outcomeOf(() => say(stranger, { parentId: inSeminar }))).toBe("not_found")
    expect(await outcomeOf(() => say(ben, { parentId: inSeminar }, toEveryone))).toBe("invalid")
    expect(await outcomeOf(() => say(ben, { parentId: inSeminar }, toSeminar(seminar)))).toBe("done")
    const mine = await aRemark(toMyself)
    expect(await outcomeOf(() => say(ben, { parentId: mine }, toMyself))).toBe("not_found")
  })

  test.each(["edit", "remove", "restore", "audience"])("%s the remark of another", async (verb) => {
    const verbs: Record<string, (actor: Actor, id: string) => Promise<void>> = {
      edit: (actor, id) => editRemark(actor, { id, version: 1, body: saying("Mine now.") }),
      remove: (actor, id) => removeRemark(actor, { id, version: 1 }),
      restore: (actor, id) => restoreRemark(actor, { id }),
      audience: (actor, id) => changeAudience(actor, { id, version: 1, audience: toMyself }),
    }
    const [open, mine] = [await aRemark(), await aRemark(toMyself)]
    expect(await outcomeOf(() => verbs[verb]!(ben, open))).toBe("forbidden")
    expect(await outcomeOf(() => verbs[verb]!(ben, mine))).toBe("not_found")
    expect(await outcomeOf(() => verbs[verb]!(anonymous(), open))).toBe("unauthenticated")
    expect(await row(open)).toMatchObject({ version: 1, deletedAt: null, visibility: "EVERYONE" })
  })
})

describe("input of the wrong form", () => {
  const right = () => ({
    clientKey: newId(),
    target: { claimId: debate.closed },
    audience: toEveryone,
    body: saying("x"),
  })
  test.each([
    ["no key", { clientKey: "" }],
    ["an id that is none", { target: { claimId: "serge" } }],
    ["two targets", { target: { claimId: newId(), questionId: newId() } }],
    ["no target", { target: {} }],
    ["a circle that is none", { audience: { visibility: "FRIENDS" } }],
    ["a seminar without name", { audience: { visibility: "SEMINAR" } }],
    ["no words", { body: undefined }],
    ["empty words", { body: saying("   ") }],
    ["too many words", { body: saying("x".repeat(20_001)) }],
    ["a script", { body: { type: "doc", content: [{ type: "script", text: "alert(1)" }] } }],
    [
      "a link that runs",
      {
        body: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [
                {
                  type: "text",
                  text: "x",
                  marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
                },
              ],
            },
          ],
        },
      },
    ],
    ["no document", { body: "words" }],
  ])("%s is refused, and nothing is written", async (_, wrong) => {
    const before = await client().annotation.count()
    expect(await outcomeOf(() => addRemark(ann, { ...right(), ...wrong } as never))).toBe("invalid")
    expect(await client().annotation.count()).toBe(before)
  })
})
