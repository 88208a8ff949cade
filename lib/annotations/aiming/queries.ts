import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { isId } from "@/lib/ids"
import { canReadFullText, visibleEditions } from "@/lib/sources/policy"
import { canLookThrough, passagesInSight } from "../outcomes/policy"
import { visibleAnnotations } from "../policy"
import type { Aim } from "./view"

type Asked = { attach?: unknown; retarget?: unknown }

/** What an address asks to select words for: a passage to attach, or one's own remark to give other words. Null where it asks
 * for nothing, or for what is not this actor's to change. */
export async function aimFor(actor: Actor, debate: string, slug: string, asked: Asked): Promise<Aim | null> {
  const { attach, retarget } = asked
  if (typeof attach !== "string" && typeof retarget !== "string") return null
  const of = await content(actor, debate)
  const source = of.sources.find((each) => each.slug === slug)
  if (!source) return null
  if (typeof attach === "string") return passageToAttach(actor, of, source.id, attach)
  return remarkToMove(actor, { ...source, debateId: of.debate.id }, String(retarget))
}

async function passageToAttach(actor: Actor, of: Content, sourceId: string, id: string): Promise<Aim | null> {
  if (!isId(id) || !canLookThrough(actor, of.debate.id)) return null
  const passage = await db().passage.findFirst({
    where: { AND: [{ id, sourceId }, passagesInSight(actor)] },
    select: { exact: true },
  })
  return passage && { kind: "passage", id, words: passage.exact }
}

type Source = Parameters<typeof canReadFullText>[1] & { id: string }

async function remarkToMove(actor: Actor, source: Source, id: string): Promise<Aim | null> {
  if (!isId(id) || actor.userId === null) return null
  const own = { id, authorId: actor.userId, passage: { sourceId: source.id } }
  const row = await db().annotation.findFirst({
    where: { AND: [own, visibleAnnotations(actor)] },
    select: {
      version: true,
      bodyText: true,
      passage: { select: { exact: true, anchors: placesIn(actor) } },
    },
  })
  if (!row) return null
  const { exact, anchors } = row.passage!
  const words = canReadFullText(actor, source) ? exact : null
  const places = anchors.map(({ editionId, start, end }) => ({ editionId, start: start!, end: end! }))
  return { kind: "remark", id, version: row.version, words, said: row.bodyText, places }
}

const placesIn = (actor: Actor) => ({
  where: {
    supersededAt: null,
    state: { not: "REFUSED" as const },
    start: { not: null },
    edition: visibleEditions(actor),
  },
  select: { editionId: true, start: true, end: true },
})
