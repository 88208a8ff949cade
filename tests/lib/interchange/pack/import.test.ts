import { beforeEach, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { addVoice, changeVoice } from "@/lib/debates/voices/commands"
import { importPack } from "@/lib/interchange/pack/commands"
import type { Change } from "@/lib/interchange/pack/import/report"
import { normalForm } from "@/lib/interchange/pack/items"
import { exportPack } from "@/lib/interchange/pack/queries"
import { readPack } from "@/lib/interchange/pack/read"
import { writePack } from "@/lib/interchange/pack/write"
import { useDatabase } from "@/tests/support/database"
import { eventsOf } from "@/tests/support/outcomes"
import { SMALL, smallPack } from "./small"

const me = installation()
let slug = ""
let debates = 0

async function bring(text: string): Promise<string[]> {
  const imported = await importPack(me, { text: text.replace("slug: small", `slug: ${slug}`) })
  if ("errors" in imported) throw new Error(JSON.stringify(imported.errors))
  return imported.report.changes.map(({ outcome, kind, key }: Change) => `${outcome} ${kind} ${key}`)
}

const swap = (words: string, others: string) => {
  if (!SMALL.includes(words)) throw new Error(`The small pack has no “${words}”.`)
  return SMALL.replace(words, () => others)
}

const known = ({ id, version }: { id: string; version: number }) => ({ id, version })

const claimOf = (key: string) =>
  client().claim.findFirstOrThrow({
    where: { slug: key, debate: { slug } },
    include: { evidence: { orderBy: { order: "asc" }, include: { passage: true } }, debate: true },
  })

useDatabase()

describe("a pack brought into a debate that has it", () => {
  beforeEach(async () => {
    slug = `small-${++debates}`
    await bring(SMALL)
  })

  test("gives it back in normal form, and as a text that reads the same", async () => {
    const out = await exportPack(me, slug)
    expect(out).toEqual({ ...normalForm(smallPack()), slug })
    expect(readPack(writePack(out))).toEqual({ pack: out, warnings: expect.anything() })
  })

  test("carries who translated and edited a source, in order, and says when it names them wrongly", async () => {
    const hands = "by: [ada]\n    translated-by: [cora, bert]\n    edited-by: [editor]"
    expect(await bring(swap("by: [ada]", hands))).toEqual(["updated source review"])
    const out = await exportPack(me, slug)
    expect(out.sources[0]).toMatchObject({
      ...{ by: ["ada"], "translated-by": ["cora", "bert"], "edited-by": ["editor"] },
    })
    expect(writePack(out)).toContain("translated-by: [cora, bert]")
    expect(readPack(writePack(out))).toEqual({ pack: out, warnings: expect.anything() })
    for (const wrong of ["translated-by: [cora, cora]", "edited-by: [nobody]", "edited-by: []"]) {
      const reading = await importPack(me, {
        text: swap("by: [ada]", `by: [ada]\n    ${wrong}`).replace("slug: small", `slug: ${slug}`),
      })
      expect("errors" in reading && reading.errors.length, wrong).toBe(1)
    }
    expect(await bring(SMALL)).toEqual(["updated source review"])
    expect((await exportPack(me, slug)).sources[0]).not.toHaveProperty("edited-by")
  })

  test("changes nothing a second time", async () => {
    const before = await claimOf("ada-yes")
    expect(await eventsOf(() => bring(SMALL))).toEqual([])
    expect(await claimOf("ada-yes")).toEqual(before)
  })

  test("updates what the pack changed, and only that", async () => {
    const events = await eventsOf(async () => {
      const changes = await bring(swap("statement: It was so.", "statement: It was quite so."))
      expect(changes).toEqual(["updated claim ada-yes"])
    })
    expect(events).toEqual(["claim.changed", "debate.pack-imported"])
    expect(await claimOf("ada-yes")).toMatchObject({ statement: "It was quite so.", version: 2 })
  })

  test("keeps the id of evidence when only its note or its speakers change", async () => {
    const [before] = (await claimOf("bert-no")).evidence
    const noted = swap(
      "bearing: attests\n        speakers: [ada]\nrel",
      "bearing: attests\n        speakers: [ada]\n        note: In passing.\nrel",
    )
    expect(await bring(noted)).toEqual(["updated claim bert-no"])
    expect((await claimOf("bert-no")).evidence).toMatchObject([{ id: before!.id, note: "In passing." }])
  })

  test("takes away evidence that is gone, and brings the same back when it returns", async () => {
    const [before] = (await claimOf("ada-yes")).evidence
    const other = swap("quote: It was so, whatever Bert may say.", "quote: It was so, whatever.").replace(
      "2/1-7",
      "2/1-4",
    )
    expect(await bring(other)).toEqual(["updated claim ada-yes"])
    const during = (await claimOf("ada-yes")).evidence
    expect(during.filter((each) => !each.deletedAt).map((each) => each.passage.exact)).toEqual([
      "It was so, whatever.",
    ])
    expect(await bring(SMALL)).toEqual(["updated claim ada-yes"])
    const after = (await claimOf("ada-yes")).evidence.filter((each) => !each.deletedAt)
    expect(after.map(({ id }) => id)).toEqual([before!.id])
  })

  test("keeps what a curator changed", async () => {
    const { id, version } = await claimOf("ada-yes")
    await changeClaim(me, { id, version, statement: "By hand." })
    const events = await eventsOf(async () => expect(await bring(SMALL)).toEqual(["kept claim ada-yes"]))
    expect(events).toEqual([])
    expect(await claimOf("ada-yes")).toMatchObject({ statement: "By hand." })
  })

  test("keeps it too when only a passage was added to it", async () => {
    const { id, evidence } = await claimOf("ada-yes")
    const passageId = evidence[0]!.passageId
    await addEvidence(me, { claimId: id, passageId, bearing: "GROUNDS", order: 5, speakers: [] })
    expect(await bring(SMALL)).toEqual(["kept claim ada-yes"])
  })

  test("reports as a conflict what both changed, and keeps the curator's", async () => {
    const { id, version } = await claimOf("ada-yes")
    await changeClaim(me, { id, version, statement: "By hand." })
    const changes = await bring(swap("statement: It was so.", "statement: It was quite so."))
    expect(changes).toEqual(["conflict claim ada-yes"])
    expect(await claimOf("ada-yes")).toMatchObject({ statement: "By hand." })
  })

  test("agrees when both changed it to the same", async () => {
    const { id, version } = await claimOf("ada-yes")
    await changeClaim(me, { id, version, statement: "It was quite so." })
    const changed = swap("statement: It was so.", "statement: It was quite so.")
    expect(await bring(changed)).toEqual([])
    expect(await eventsOf(() => bring(changed))).toEqual([])
    expect(await bring(SMALL)).toEqual(["updated claim ada-yes"])
  })

  test("removes what the pack no longer has, and brings it back when it returns", async () => {
    const { id } = await claimOf("ada-yes")
    const without = SMALL.slice(0, SMALL.indexOf("relations:"))
    expect(await bring(without)).toEqual([
      "removed factDispute When did Bert write?",
      "removed relation ada-yes rebuts bert-no",
    ])
    expect(await bring(SMALL)).toEqual([
      "restored relation ada-yes rebuts bert-no",
      "restored factDispute When did Bert write?",
    ])
    expect((await claimOf("ada-yes")).id).toBe(id)
    expect(await exportPack(me, slug)).toEqual({ ...normalForm(smallPack()), slug })
  })

  test("leaves out what a curator removed, and what rests on it", async () => {
    const cora = await client().voice.findFirstOrThrow({ where: { slug: "cora", debate: { slug } } })
    const silence = await client().silence.findFirstOrThrow({ where: { voiceId: cora.id } })
    await removeCurated(me, "silence", known(silence))
    await removeCurated(me, "voice", known(cora))
    expect(await bring(SMALL)).toEqual(["kept voice cora", "kept silence first cora - -"])
    const more = swap(
      "positions:\n      - { id: chance, label: Chance, gloss: By chance. }",
      "silences:\n      - { voice: cora }",
    )
    const changes = await bring(more)
    expect(changes).toContain("conflict silence second cora - -")
    expect(changes).toContain("removed position second chance")
  })

  test("keeps what something made by hand rests on, and says so", async () => {
    const { debateId } = await claimOf("ada-yes")
    const without = swap("  - id: editor\n    name: The editor\n    kind: editor\n", "")
    const editor = await client().voice.findFirstOrThrow({ where: { slug: "editor", debateId } })
    const { id, version } = await claimOf("bert-no")
    await changeClaim(me, { id, version, reporterId: editor.id, chain: [editor.id] })
    expect(await bring(without)).toEqual(["kept claim bert-no", "conflict voice editor"])
  })

  test("leaves alone what was made by hand and is in no pack", async () => {
    const { debateId } = await claimOf("ada-yes")
    await addVoice(me, { debateId, slug: "dora", name: "Dora", kind: "QUOTED", order: 9000 })
    expect(await bring(SMALL)).toEqual([])
  })

  test("puts an addition in its place without moving the others", async () => {
    const more = swap("  - id: bert\n", "  - id: abel\n    name: Abel\n    kind: quoted\n  - id: bert\n")
    expect(await bring(more)).toEqual(["added voice abel"])
    expect((await exportPack(me, slug)).voices.map(({ id }) => id)).toEqual([
      "ada",
      "abel",
      "bert",
      "cora",
      "editor",
    ])
  })

  test("moves what the pack moved, and not what a curator moved", async () => {
    const first = "  - id: ada\n    name: Ada Adams\n    kind: reviewer\n"
    const moved = SMALL.replace(first, "").replace("works:\n", `${first}works:\n`)
    expect(await bring(moved)).toEqual(["moved voice ada"])
    expect((await exportPack(me, slug)).voices.map(({ id }) => id)).toEqual(["bert", "cora", "editor", "ada"])
    const bert = await client().voice.findFirstOrThrow({ where: { slug: "bert", debate: { slug } } })
    await changeVoice(me, { id: bert.id, version: bert.version, order: 99_000 })
    expect(await bring(moved)).toEqual([])
    expect((await exportPack(me, slug)).voices.at(-1)!.id).toBe("bert")
  })
})
