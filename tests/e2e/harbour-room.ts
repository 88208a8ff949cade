import { randomUUID } from "node:crypto"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { importPack } from "@/lib/interchange/pack/commands"
import { changeSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import type { Someone } from "@/tests/e2e/elsewhere"
import { aMember, aSeminar } from "@/tests/support/actors"
import { HARBOUR_PACK, HARBOUR_TEXT } from "@/tests/support/harbour"

export type HarbourRoom = { debateId: string; sourceId: string; path: string; ann: Someone; bob: Someone }

/** A debate of one's own with one source, its full text attached, and two members of its seminar. */
export async function aHarbourRoom(): Promise<HarbourRoom> {
  const slug = `harbour-${randomUUID().slice(0, 8)}`
  const imported = await importPack(installation(), {
    text: HARBOUR_PACK.replace("slug: harbour", `slug: ${slug}`),
  })
  if ("errors" in imported) throw new Error(JSON.stringify(imported.errors))
  const debate = await client().debate.findUniqueOrThrow({ where: { slug }, include: { sources: true } })
  const { id: sourceId, version } = debate.sources[0]!
  await changeSource(installation(), { id: sourceId, version, readers: "EVERYONE" })
  await attachText(installation(), { sourceId, raw: HARBOUR_TEXT })
  const seminar = await aSeminar(debate.id, "class")
  const [ann, bob] = [
    await aMember("Ann Lee", debate.id, seminar),
    await aMember("Bob Hill", debate.id, seminar),
  ]
  return { debateId: debate.id, sourceId, path: `/debates/${slug}/sources/adam-review`, ann, bob }
}

/** Puts another text in the place of the one that stands. */
export async function replaceText({ sourceId }: HarbourRoom, raw: string): Promise<void> {
  await attachText(installation(), { sourceId, raw })
}

/** Takes the debate away again. */
export async function leaveHarbour({ debateId }: HarbourRoom): Promise<void> {
  await client().debate.update({ where: { id: debateId }, data: { deletedAt: new Date() } })
}
