import { beforeAll, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { assess, settle } from "@/lib/annotations/assessments/commands"
import { type Readings, readings } from "@/lib/annotations/assessments/listing/queries"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"

type Someone = Awaited<ReturnType<typeof aPerson>>
let of: SmallDebate
let [curator, ann, ben]: Someone[] = []
const evidence: string[] = []

useDatabase()
beforeAll(async () => {
  of = await aSmallDebate("harbour")
  curator = await aPerson("Curator", { curates: [of.id] })
  ann = await aPerson("Ann")
  ben = await aPerson("Ben")
  evidence.push(of.evidence)
  for (let at = 1; at < 35; at++) {
    const passageId = await keepPassage(installation(), { sourceId: of.source, exact: `Words ${at}.` })
    const on = { claimId: of.closed, passageId, bearing: "GROUNDS" as const, order: at, speakers: [of.ann] }
    evidence.push(await addEvidence(installation(), on))
  }
})

const list = (only?: Parameters<typeof readings>[2]["only"], page = 1) =>
  readings(curator!, "harbour", { only, page })
const ids = ({ passages }: Readings) => passages.map(({ evidenceId }) => evidenceId)

describe("the readings of a debate", () => {
  test("have those about which readers differ first, then those in part, then those that too few have read", async () => {
    const [, agreed, differ, part] = evidence as [string, string, string, string]
    for (const [who, id, verdict] of [
      [ann!, agreed, "YES"],
      [ben!, agreed, "YES"],
      [ann!, differ, "YES"],
      [ben!, differ, "NO"],
      [ann!, part, "IN_PART"],
    ] as const)
      await assess(who, { evidenceId: id, verdict, reason: verdict === "NO" ? "Another gate." : null })
    const first = await list()
    expect(ids(first).slice(0, 3)).toEqual([differ, part, evidence[0]])
    expect(first.passages[0]).toMatchObject({
      standing: "disputed",
      exact: "Words 2.",
      version: 1,
      claim: { slug: "ann-closed" },
      split: { counts: { YES: 1, NO: 1 }, reasons: [{ name: "Ben", reason: "Another gate." }] },
    })
    expect(first.counts).toEqual({ disputed: 1, "in-part": 1, unread: 32, checked: 1, settled: 0 })
    expect([first.pages, first.passages.length]).toEqual([2, 30])
    const second = await list(undefined, 2)
    expect(ids(second)).toHaveLength(5)
    expect(ids(second).at(-1)).toBe(agreed)
    expect(ids(await list("checked", 9))).toEqual([agreed])
  })

  test("have what a curator settled after the rest, until somebody answers anew", async () => {
    const [, , differ] = evidence as [string, string, string]
    await settle(curator!, { id: differ, version: 1, why: "Both gates are meant." })
    expect(ids(await list("settled"))).toEqual([differ])
    expect((await list()).counts).toMatchObject({ disputed: 0, settled: 1 })
    await assess(await aPerson("Cy"), { evidenceId: differ, verdict: "SOMEONE_ELSE" })
    expect(ids(await list("disputed"))).toEqual([differ])
  })

  test("are for curators, who hear in them what seminars of their own say, and no other's", async () => {
    expect(await outcomeOf(() => readings(ann!, "harbour", { page: 1 }))).toBe("not_found")
    const seminarId = await aSeminar(of.id, "spring")
    const member = await aMember("Member", of.id, seminarId)
    await assess(member, { evidenceId: evidence[9]!, verdict: "NO", seminarId })
    expect(ids(await list("disputed"))).not.toContain(evidence[9])
  })
})
