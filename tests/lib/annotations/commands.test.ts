import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, person } from "@/lib/actor"
import {
  addRemark,
  changeAudience,
  editRemark,
  removeRemark,
  restoreRemark,
} from "@/lib/annotations/commands"
import { historyOf } from "@/lib/annotations/queries"
import type { Target } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { say, saying, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

type Signed = Actor & { userId: string }
let debate: SmallDebate
let elsewhere: SmallDebate
let seminar: string
let ann: Signed
let ben: Signed
let stranger: Signed

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  elsewhere = await aSmallDebate("elsewhere")
  seminar = await aSeminar(debate.id, "spring")
  ann = await aMember("Ann", debate.id, seminar)
  ben = await aMember("Ben", debate.id, seminar)
  stranger = await aPerson("a stranger")
})

const row = (id: string) => client().annotation.findUniqueOrThrow({ where: { id } })
const aRemark = (audience = toEveryone) => say(ann, { claimId: debate.closed }, audience)

describe("saying something", () => {
  test("about a claim, a question, a relation, a piece of evidence; each leaves one event", async () => {
    const targets: Target[] = [
      { claimId: debate.closed },
      { questionId: debate.question },
      { relationId: debate.relation },
      { evidenceId: debate.evidence },
    ]
    for (const target of targets) {
      let id = ""
      const verbs = await eventsOf(async () => {
        id = await say(ann, target, toSeminar(seminar))
      })
      expect(verbs).toEqual(["annotation.added"])
      const said = await row(id)
      expect(said).toMatchObject({
        ...target,
        authorId: ann.userId,
        seminarId: seminar,
        bodyText: "I doubt it.",
      })
      expect(said.memberId).toBe(ann.memberships[0]!.memberId)
    }
  })

  test("a reply belongs to the thread of what it answers", async () => {
    const first = await aRemark()
    const second = await say(ben, { parentId: first })
    const third = await say(ann, { parentId: second })
    expect(await row(third)).toMatchObject({ parentId: second, rootId: first, claimId: null })
  })

  test("the same key is the same remark, said twice at once or later", async () => {
    const given = {
      clientKey: newId(),
      target: { claimId: debate.closed },
      audience: toEveryone,
      body: saying("Once."),
    }
    const said = await Promise.all([addRemark(ann, given), addRemark(ann, given), addRemark(ann, given)])
    expect(new Set(said.map(({ id }) => id)).size).toBe(1)
    expect(await eventsOf(() => addRemark(ann, { ...given, body: saying("Again.") }))).toEqual([])
    expect((await row(said[0]!.id)).bodyText).toBe("Once.")
    const another = await addRemark(ben, given)
    expect(another.id).not.toBe(said[0]!.id)
  })

  test("who it is by and when is not asked of the client", async () => {
    const forged = { authorId: ben.userId, createdAt: "2001-01-01" }
    const given = {
      clientKey: newId(),
      target: { claimId: debate.closed },
      audience: toEveryone,
      body: saying("x"),
    }
    expect(await outcomeOf(() => addRemark(ann, { ...given, ...forged } as never))).toBe("invalid")
  })

  test("people, claims and passages of the debate may be mentioned, no others", async () => {
    const mention = (kind: "claim" | "passage" | "person", id: string) => ({
      body: {
        type: "doc" as const,
        content: [
          { type: "paragraph" as const, content: [{ type: "mention" as const, attrs: { kind, id } }] },
        ],
      },
    })
    const about = { claimId: debate.closed }
    const id = await say(ann, about, toEveryone, "", mention("person", ben.userId))
    expect(await client().mention.count({ where: { annotationId: id, userId: ben.userId } })).toBe(1)
    for (const [kind, known, foreign] of [
      ["claim", debate.open, elsewhere.open],
      ["passage", debate.passage, elsewhere.passage],
      ["person", ann.userId, stranger.userId],
    ] as const) {
      expect(await outcomeOf(() => say(ann, about, toEveryone, "", mention(kind, known)))).toBe("done")
      expect(await outcomeOf(() => say(ann, about, toEveryone, "", mention(kind, foreign)))).toBe("invalid")
    }
  })
})

describe("one's own remark", () => {
  test("is edited, with one event, and keeps what it was", async () => {
    const id = await aRemark()
    const verbs = await eventsOf(() =>
      editRemark(ann, { id, version: 1, body: saying("I am sure."), kind: "OBJECTION" }),
    )
    expect(verbs).toEqual(["annotation.edited"])
    expect(await row(id)).toMatchObject({ bodyText: "I am sure.", kind: "OBJECTION", version: 2 })
    const [before] = (await historyOf(ann, id)).versions
    expect(before).toMatchObject({ version: 1, body: saying("I doubt it."), kind: "COMMENT" })
    expect(await outcomeOf(() => historyOf(ben, id))).toBe("not_found")
  })

  test("in its history says whom and what it mentioned, as that stands now", async () => {
    const claim = { type: "mention", attrs: { kind: "claim", id: debate.closed } } as const
    const person = { type: "mention", attrs: { kind: "person", id: ben.userId } } as const
    const named = { type: "doc", content: [{ type: "paragraph", content: [claim, person] }] } as const
    const id = await say(ann, { claimId: debate.closed }, toSeminar(seminar), "", { body: named as never })
    await editRemark(ann, {
      id,
      version: 1,
      body: { ...named, content: [...named.content, ...saying("More.").content!] } as never,
    })
    const { cards } = await historyOf(ann, id)
    expect(cards[`person:${ben.userId}`]?.label).toBe("Ben")
    expect(cards[`claim:${debate.closed}`]?.href).toContain("/claims/")
  })

  test("edited in two places at once is changed once; the other is told", async () => {
    const id = await aRemark()
    const edit = (text: string) => outcomeOf(() => editRemark(ann, { id, version: 1, body: saying(text) }))
    expect((await Promise.all([edit("One."), edit("Two.")])).sort()).toEqual(["conflict", "done"])
    expect(await client().revision.count({ where: { subjectId: id } })).toBe(1)
  })

  test("is taken away and brought back; removed twice it is removed once", async () => {
    const id = await aRemark()
    expect(await eventsOf(() => removeRemark(ann, { id, version: 1 }))).toEqual(["annotation.removed"])
    expect(await eventsOf(() => removeRemark(ann, { id, version: 1 }))).toEqual([])
    const words = "This remark was removed meanwhile. Bring it back first; your words are kept."
    expect(await refusalOf(() => editRemark(ann, { id, version: 2, body: saying("x") }))).toBe(words)
    expect(await outcomeOf(() => say(ben, { parentId: id }))).toBe("not_found")
    expect(await eventsOf(() => restoreRemark(ann, { id }))).toEqual(["annotation.restored"])
    expect(await eventsOf(() => restoreRemark(ann, { id }))).toEqual([])
    expect(await row(id)).toMatchObject({ deletedAt: null, bodyText: "I doubt it." })
  })

  test("is opened to others and closed again; a seminar that it leaves or enters is told", async () => {
    const id = await aRemark(toMyself)
    const to = (version: number, audience: typeof toMyself) => changeAudience(ann, { id, version, audience })
    expect(await eventsOf(() => to(1, toSeminar(seminar)))).toEqual(["annotation.audience-changed"])
    const moved = await eventsOf(() => to(2, toMyself))
    expect(moved).toEqual(["annotation.audience-changed", "annotation.arrived"])
    expect(await row(id)).toMatchObject({
      visibility: "ONLY_ME",
      seminarId: null,
      memberId: null,
      version: 3,
    })
    expect(await outcomeOf(() => to(1, toEveryone))).toBe("conflict")
    expect(await outcomeOf(() => to(3, toSeminar(newId())))).toBe("not_found")
  })
})

test("whoever speaks first in a seminar that reveals after one's own word unlocks what others said there", async () => {
  const waits = person({ ...ben, memberships: [{ ...ben.memberships[0]!, revealsAfterOwn: true }] })
  await say(waits, { claimId: debate.closed }, toMyself)
  expect(await client().unlock.count({ where: { memberId: ben.memberships[0]!.memberId } })).toBe(0)
  await say(waits, { claimId: debate.closed }, toSeminar(seminar))
  const unlocked = await client().unlock.findMany({ where: { memberId: ben.memberships[0]!.memberId } })
  expect(unlocked.map(({ scope }) => scope)).toEqual([`question:${debate.question}`])
})
