import { beforeEach, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation, person } from "@/lib/actor"
import { assess, settle } from "@/lib/annotations/assessments/commands"
import { splits } from "@/lib/annotations/assessments/queries"
import { changeClaim } from "@/lib/claims/commands"
import { changeEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

type Someone = Awaited<ReturnType<typeof aPerson>>
let debates = 0
let of: SmallDebate
let curator: Someone
let [ann, ben]: Someone[] = []

useDatabase()
beforeEach(async () => {
  of = await aSmallDebate(`wording-${++debates}`)
  curator = await aPerson("Curator", { curates: [of.id] })
  ann = await aPerson("Ann")
  ben = await aPerson("Ben")
})

const says = (actor: Actor, verdict: "YES" | "NO" | "IN_PART", reason?: string, seminarId?: string) =>
  assess(actor, { evidenceId: of.evidence, verdict, reason, seminarId })
const splitFor = async (actor: Actor = anonymous()) => (await splits(actor, [of.evidence])).get(of.evidence)!
const fidelity = async (actor?: Actor) => (await splitFor(actor)).fidelity
const versioned = async (kind: "claim" | "evidence", id: string) => {
  const finder = client()[kind as "claim"]
  return { id, version: (await finder.findUniqueOrThrow({ where: { id } })).version }
}
const reword = async (statement: string) =>
  changeClaim(installation(), { ...(await versioned("claim", of.closed)), statement })

describe("readings of a passage", () => {
  test("two that agree check it; a third who doubts disputes it", async () => {
    await says(ann!, "YES")
    expect(await fidelity()).toBe("open")
    await says(ben!, "YES")
    expect(await fidelity()).toBe("checked")
    await says(curator, "NO", "It is another gate.")
    expect(await fidelity()).toBe("disputed")
    expect((await splitFor()).reasons).toMatchObject([{ name: "Curator", reason: "It is another gate." }])
  })

  test("count for the wording that they were given to, and again once it is back", async () => {
    await says(ann!, "YES")
    await says(ben!, "YES")
    await reword("The harbour was shut for good.")
    expect(await splitFor(ann!)).toMatchObject({ fidelity: "open", own: null, earlier: 2 })
    expect(await eventsOf(() => says(ann!, "YES"))).toEqual(["evidence.assessed"])
    expect(await splitFor(ann!)).toMatchObject({ counts: { YES: 1 }, own: { verdict: "YES" }, earlier: 1 })
    await reword("The harbour was closed.")
    expect(await splitFor(ben!)).toMatchObject({ counts: { YES: 1 }, own: { verdict: "YES" }, earlier: 1 })
  })

  test("stay where something else of claim or passage changes", async () => {
    await says(ann!, "YES")
    await says(ben!, "YES")
    await changeClaim(installation(), { ...(await versioned("claim", of.closed)), caution: "A hasty word." })
    await changeEvidence(installation(), {
      ...(await versioned("evidence", of.evidence)),
      note: "See there.",
    })
    expect(await fidelity()).toBe("checked")
    await changeEvidence(installation(), {
      ...(await versioned("evidence", of.evidence)),
      bearing: "GROUNDS",
    })
    expect(await splitFor()).toMatchObject({ fidelity: "open", earlier: 2 })
    await says(ann!, "YES")
    await changeEvidence(installation(), {
      ...(await versioned("evidence", of.evidence)),
      speakers: [of.bob],
    })
    expect(await splitFor()).toMatchObject({ fidelity: "open", counts: { YES: 0 } })
  })

  test("of whoever made or changed the passage do not check it", async () => {
    await changeEvidence(curator, { id: of.evidence, version: 1, bearing: "GROUNDS" })
    await says(curator, "YES")
    await says(ann!, "YES")
    expect(await fidelity()).toBe("open")
    await says(ben!, "YES")
    expect(await fidelity()).toBe("checked")
  })
})

describe("readings kept in a seminar", () => {
  test("check a passage for who hears them, and for nobody else, neither by the word nor by what is missing", async () => {
    const seminarId = await aSeminar(of.id, `spring-${debates}`)
    const [cy, dee] = [await aMember("Cy", of.id, seminarId), await aMember("Dee", of.id, seminarId)]
    await says(cy, "YES")
    await says(ann!, "YES")
    expect(await fidelity()).toBe("checked")
    await says(cy, "NO", undefined, seminarId)
    expect(await fidelity()).toBe("checked")
    expect(await fidelity(curator)).toBe("checked")
    expect(await fidelity(dee)).toBe("disputed")
    const waits = person({ ...dee, memberships: [{ ...dee.memberships[0]!, revealsAfterOwn: true }] })
    expect(await splitFor(waits)).toMatchObject({ fidelity: "checked", counts: { YES: 2, NO: 0 } })
  })
})

describe("a curator's word where readers differ", () => {
  const word = async (actor: Actor, why: string) =>
    settle(actor, { ...(await versioned("evidence", of.evidence)), why })

  test("stands under the passage until somebody answers anew, or the wording changes", async () => {
    await says(ann!, "YES")
    await says(ben!, "NO")
    expect(await eventsOf(() => word(curator, "Both gates are meant."))).toEqual(["evidence.settled"])
    expect(await splitFor()).toMatchObject({ fidelity: "disputed", settled: "Both gates are meant." })
    await says(ben!, "IN_PART")
    expect((await splitFor()).settled).toBeNull()
    await word(curator, "Still.")
    expect((await splitFor()).settled).toBe("Still.")
    await reword("The harbour was shut.")
    expect((await splitFor()).settled).toBeNull()
    expect(await eventsOf(() => word(curator, " "))).toEqual(["evidence.unsettled"])
  })

  test("is said by curators only, of a passage as they read it", async () => {
    expect(await outcomeOf(() => word(ann!, "No."))).toBe("forbidden")
    const stale = () => settle(curator, { id: of.evidence, version: 9, why: "No." })
    expect(await outcomeOf(stale)).toBe("conflict")
    expect(await outcomeOf(() => word(curator, "x".repeat(1001)))).toBe("invalid")
  })
})
