import { beforeEach, describe, expect, test } from "vitest"
import { type Actor, installation } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { splits } from "@/lib/annotations/assessments/queries"
import { blindReading } from "@/lib/annotations/blind/queries"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { changeClaim } from "@/lib/claims/commands"
import { changeEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()

const me = installation()
let debates = 0
let slug: string
let of: SmallDebate
let ann: Actor & { userId: string }

beforeEach(async () => {
  slug = `shown-${++debates}`
  of = await aSmallDebate(slug)
  ann = await aPerson("Ann")
})

const onThePage = async () => (await discussedClaim(ann, slug, "ann-closed")).shown.get(of.evidence)!
const says = (shown: string) =>
  assess(ann, { evidenceId: of.evidence, verdict: "YES", reason: "She says so.", shown })
const versioned = async (kind: "claim" | "evidence", id: string) => {
  const { version } = await client()[kind as "claim"].findUniqueOrThrow({ where: { id } })
  return { id, version }
}
const answers = () => client().assessment.count({ where: { evidenceId: of.evidence } })

describe("an answer to what a page showed", () => {
  test("counts while that stands, whatever else is changed", async () => {
    const shown = await onThePage()
    await changeClaim(me, { ...(await versioned("claim", of.closed)), caution: "A hasty word." })
    expect(await eventsOf(() => says(shown))).toEqual(["evidence.assessed"])
    const split = (await splits(ann, [of.evidence])).get(of.evidence)
    expect(split).toMatchObject({ own: { verdict: "YES", reason: "She says so." } })
  })

  test.each([
    [
      "the claim was worded anew",
      async () => {
        await changeClaim(me, {
          ...(await versioned("claim", of.closed)),
          statement: "It was shut for good.",
        })
      },
    ],
    [
      "another is said to speak",
      async () => {
        await changeEvidence(me, { ...(await versioned("evidence", of.evidence)), speakers: [of.bob] })
      },
    ],
    [
      "the words are said to do something else",
      async () => {
        await changeEvidence(me, { ...(await versioned("evidence", of.evidence)), bearing: "GROUNDS" })
      },
    ],
  ])("is a conflict once %s, and is not kept; what stands now can be answered", async (_, change) => {
    const shown = await onThePage()
    await change()
    expect(await outcomeOf(() => says(shown))).toBe("conflict")
    expect(await answers()).toBe(0)
    expect(await onThePage()).not.toBe(shown)
    await says(await onThePage())
    expect(await answers()).toBe(1)
  })

  test("is a conflict while somebody is changing it, and nobody waits", async () => {
    const shown = await onThePage()
    await client().$transaction(async (tx) => {
      await tx.claim.update({ where: { id: of.closed }, data: { statement: "It was shut." } })
      expect(await outcomeOf(() => says(shown))).toBe("conflict")
    })
    expect(await answers()).toBe(0)
  })

  test("of a reading without names counts in the same way", async () => {
    const { reading } = await blindReading(ann, slug, { of: [] })
    expect(reading!.shown.get(of.evidence)).toBe(await onThePage())
  })
})
