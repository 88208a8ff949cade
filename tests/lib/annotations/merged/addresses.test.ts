import { beforeAll, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { blindReading } from "@/lib/annotations/blind/queries"
import { whyPage } from "@/lib/annotations/diagnoses/queries"
import { messageFor } from "@/lib/annotations/live/message"
import { changesIn } from "@/lib/annotations/live/queries"
import { addClaim } from "@/lib/claims/commands"
import { debateMap } from "@/lib/claims/map/queries"
import { mergeClaims } from "@/lib/claims/merging/commands"
import { toPropose } from "@/lib/claims/proposals/forming/queries"
import { mergedAddress } from "@/lib/claims/queries"
import { questionUses } from "@/lib/claims/uses/queries"
import { stepToAdd } from "@/lib/claims/walks/queries"
import { client } from "@/lib/db"
import { addQuestion } from "@/lib/debates/questions/commands"
import { mergeQuestions } from "@/lib/debates/questions/merging/commands"
import type { FeedEvent } from "@/lib/feed"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"
import { say, toEveryone } from "@/tests/support/remarks"

useDatabase()

const me = installation()
const slug = "harbour"
const NOTHING = { voices: [], questions: [], kinds: [], steps: 1, unlinked: true } as const
let of: SmallDebate
let first: string

// "ann-closed" on "harbour" goes into "second" on "port", and that into "third", on "quay"; "harbour" goes into "gate",
// "quay" into "pier": so what was said of the first claim is read on "third", and that on "pier".
beforeAll(async () => {
  of = await aSmallDebate(slug)
  first = of.closed
  const questions: Record<string, string> = { harbour: of.question }
  for (const [order, name] of ["port", "quay", "gate", "pier"].entries())
    questions[name] = await addQuestion(me, {
      debateId: of.id,
      slug: name,
      ...least.question,
      order: order + 2,
    })
  const on = { debateId: of.id, voiceId: of.ann, ...least.claim }
  const second = await addClaim(me, { ...on, slug: "second", questionId: questions.port! })
  const third = await addClaim(me, { ...on, slug: "third", questionId: questions.quay! })
  await say(await aPerson("Eve"), { claimId: first }, toEveryone, "Of the first.")
  const version = 1
  await mergeClaims(me, { id: first, version, intoId: second })
  await mergeClaims(me, { id: second, version, intoId: third })
  await mergeQuestions(me, { id: questions.harbour!, version, intoId: questions.gate! })
  await mergeQuestions(me, { id: questions.quay!, version, intoId: questions.pier! })
})

test("what is said of a claim merged twice is told to the page of the last claim, and of the question that is on now", async () => {
  const event = await client().event.findFirstOrThrow({ where: { verb: "annotation.added" } })
  const [change] = await changesIn([{ ...event, xid: 0n, data: {} } as never as FeedEvent])
  expect(messageFor(anonymous(), change!)?.pages).toEqual(["", "claims/third", "questions/pier"])
})

describe("the old addresses of a claim and a question lead to what they are now", () => {
  test.each([
    ["claim", "ann-closed", "third"],
    ["claim", "second", "third"],
    ["claim", "third", null],
    ["claim", "never-was", null],
    ["question", "harbour", "gate"],
    ["question", "quay", "pier"],
  ] as const)("as %s %s", async (kind, old, now) => {
    expect(await mergedAddress(me, slug, kind, old)).toBe(now)
  })

  test("on the map", async () => {
    const { map } = await debateMap(me, slug, {
      ...NOTHING,
      claim: "ann-closed",
      questions: ["quay"],
    } as never)
    expect(map.choice).toMatchObject({ claim: "third", questions: ["pier"] })
    expect(map.nodes.map(({ id }) => id)).toContain("third")
    const none = () => debateMap(me, slug, { ...NOTHING, claim: "never-was" } as never)
    expect(await outcomeOf(none)).toBe("not_found")
  })

  test("where one asks why two disagree", async () => {
    const { one, other } = await whyPage(me, slug, "ann-closed", "bob-open")
    expect([one.slug, other.slug]).toEqual(["third", "bob-open"])
    expect(await outcomeOf(() => whyPage(me, slug, "ann-closed", "second"))).toBe("not_found")
  })

  test("where one reads without names, sees what is used, proposes, and adds to a walk", async () => {
    const { reading } = await blindReading(await aPerson("Ben"), slug, { question: "quay", of: [] })
    expect(reading!.question.slug).toBe("pier")
    expect((await questionUses(me, slug, "quay")).question.slug).toBe("pier")
    const proposed = await toPropose(me, slug, { claim: "ann-closed" } as never)
    expect(proposed.row?.id).toBe((await stepToAdd(me, slug, "second")).target.id)
  })
})
