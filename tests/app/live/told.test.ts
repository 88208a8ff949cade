import { describe, expect, test } from "vitest"
import { assess } from "@/lib/annotations/assessments/commands"
import { changeAudience, removeRemark, restoreRemark } from "@/lib/annotations/commands"
import { diagnose, takeBackDiagnosis } from "@/lib/annotations/diagnoses/commands"
import { client } from "@/lib/db"
import { aMember } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"
import { allTold, aReader, signedIn, useScene } from "./room"

useDatabase()
const scene = useScene()

const EVERYONE = { visibility: "EVERYONE" } as const
const ONLY_ME = { visibility: "ONLY_ME" } as const
const SEMINAR = () => ({ visibility: "SEMINAR", seminarId: scene.seminar }) as const

describe("who is told of what", () => {
  test("a seminar's remark reaches its members and leaves no trace with others", async () => {
    const hub = scene.hub()
    const [member, author] = [
      await aReader(hub, scene.debate.id, await signedIn(scene.bob)),
      await aReader(hub, scene.debate.id, await signedIn(scene.ann)),
    ]
    const others = [
      await aReader(hub, scene.debate.id),
      await aReader(hub, scene.debate.id, await signedIn(scene.eve)),
    ]
    const id = await scene.say(scene.ann, SEMINAR())
    await allTold(member, author, ...others)
    const pages = ["", "claims/ann-closed", "questions/harbour"]
    const event = await client().event.findFirstOrThrow({ where: { subjectId: id } })
    const at = event.at.getTime()
    expect(member.messages()).toEqual([{ verb: "added", kind: "annotation", id, pages, own: false, at }])
    expect(author.messages()).toEqual([{ verb: "added", kind: "annotation", id, pages, own: true, at }])
    for (const other of others) expect(other.told).toEqual([])
  })

  test("what is said to everyone reaches everyone, what is for oneself only oneself", async () => {
    const hub = scene.hub()
    const [anyone, author] = [
      await aReader(hub, scene.debate.id),
      await aReader(hub, scene.debate.id, await signedIn(scene.ann)),
    ]
    const open = await scene.say(scene.ann, EVERYONE)
    const own = await scene.say(scene.ann, ONLY_ME)
    await allTold(anyone, author)
    expect(anyone.ids()).toEqual([`added ${open}`])
    expect(author.ids()).toEqual([`added ${open}`, `added ${own}`])
  })

  test("a remark that a circle cannot read any more is gone there, comes to the next, and only there", async () => {
    const hub = scene.hub()
    const readers = [scene.bob, scene.eve].map(async (actor) =>
      aReader(hub, scene.debate.id, await signedIn(actor)),
    )
    const [member, stranger] = [await readers[0]!, await readers[1]!]
    const id = await scene.say(scene.ann, SEMINAR())
    await allTold(member, stranger)
    await changeAudience(scene.ann, { id, version: 1, audience: EVERYONE })
    await allTold(member, stranger)
    await changeAudience(scene.ann, { id, version: 2, audience: ONLY_ME })
    await allTold(member, stranger)
    await removeRemark(scene.ann, { id, version: 3 })
    await restoreRemark(scene.ann, { id })
    await allTold(member, stranger)
    expect([...new Set(member.ids())]).toEqual([`added ${id}`, `changed ${id}`, `gone ${id}`])
    expect([...new Set(stranger.ids())]).toEqual([`added ${id}`, `gone ${id}`])
  })

  test("a removed remark is gone for those who read it, and comes back to them", async () => {
    const hub = scene.hub()
    const [member, stranger] = [
      await aReader(hub, scene.debate.id, await signedIn(scene.bob)),
      await aReader(hub, scene.debate.id, await signedIn(scene.eve)),
    ]
    const id = await scene.say(scene.ann, SEMINAR())
    await removeRemark(scene.ann, { id, version: 1 })
    await allTold(member, stranger)
    await restoreRemark(scene.ann, { id })
    await allTold(member, stranger)
    expect(member.ids().slice(-2)).toEqual([`gone ${id}`, `added ${id}`])
    expect(stranger.told).toEqual([])
  })

  test("an answer to whether a quote carries its claim reaches those who may hear it", async () => {
    const hub = scene.hub()
    const [member, stranger] = [
      await aReader(hub, scene.debate.id, await signedIn(scene.bob)),
      await aReader(hub, scene.debate.id, await signedIn(scene.eve)),
    ]
    await assess(scene.ann, { evidenceId: scene.debate.evidence, verdict: "NO", seminarId: scene.seminar })
    await allTold(member, stranger)
    const pages = ["", "claims/ann-closed", "questions/harbour"]
    const told = { verb: "changed", kind: "assessment", id: scene.debate.evidence, pages, own: false }
    expect([member.messages(), stranger.messages()]).toMatchObject([[told], []])
    await assess(scene.ann, { evidenceId: scene.debate.evidence, verdict: "YES" })
    await allTold(member, stranger)
    expect([member.told.length, stranger.told.length]).toEqual([2, 1])
  })

  test("what somebody says a disagreement rests on reaches those who may hear it, on every page that shows it", async () => {
    const hub = scene.hub()
    const [member, stranger] = [
      await aReader(hub, scene.debate.id, await signedIn(scene.bob)),
      await aReader(hub, scene.debate.id, await signedIn(scene.eve)),
    ]
    const claimIds: [string, string] = [scene.debate.closed, scene.debate.open]
    const said = { claimIds, ground: "CONCEPT", reason: "Each calls another thing closed." } as const
    await diagnose(scene.ann, { ...said, seminarId: scene.seminar })
    await allTold(member, stranger)
    expect(stranger.told).toEqual([])
    expect(member.messages()).toMatchObject([{ verb: "changed", kind: "diagnosis", own: false }])
    expect(member.messages()[0]!.pages.toSorted()).toEqual([
      ...["claims/ann-closed", "claims/bob-open", "questions/harbour", "why"],
      ...["why/ann-closed/bob-open", "why/bob-open/ann-closed"],
    ])
    await takeBackDiagnosis(scene.ann, { claimIds })
    await diagnose(scene.ann, said)
    await allTold(member, stranger)
    expect([member.told.length, stranger.told.length]).toEqual([3, 1])
  })

  test("where answers are heard after one's own, nobody is told of one before", async () => {
    const hub = scene.hub()
    await client().seminar.update({ where: { id: scene.seminar }, data: { revealRule: "AFTER_OWN" } })
    const readers = await Promise.all(
      [scene.bob, await aMember("Gil", scene.debate.id, scene.seminar)].map(async (actor) =>
        aReader(hub, scene.debate.id, await signedIn(actor)),
      ),
    )
    await assess(scene.bob, { evidenceId: scene.debate.evidence, verdict: "YES", seminarId: scene.seminar })
    await assess(scene.ann, {
      evidenceId: scene.debate.evidence,
      verdict: "IN_PART",
      seminarId: scene.seminar,
    })
    await allTold(...readers)
    expect(readers.map(({ told }) => told.length)).toEqual([2, 0])
    await client().seminar.update({ where: { id: scene.seminar }, data: { revealRule: "AT_ONCE" } })
  })

  test("another debate is silent", async () => {
    const elsewhere = await aSmallDebate("elsewhere")
    const hub = scene.hub()
    const [here, there] = [await aReader(hub, scene.debate.id), await aReader(hub, elsewhere.id)]
    await scene.say(scene.ann, EVERYONE)
    await allTold(here, there)
    expect([here.told.length, there.told.length]).toEqual([1, 0])
  })
})
