import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { around } from "@/lib/claims/context"
import { db } from "@/lib/db"
import { readableDebate } from "@/lib/debates/queries"
import { editionFor, textsOf } from "@/lib/sources/queries"
import { type Content, contentOf } from "./content"
import { together } from "./merged"
import { nested } from "./nested"
import type { Contexts } from "./passages"
import type { EvidenceRow, Tables } from "./rows"
import { tablesOf } from "./tables"

const contents = kept<Content>(20)

/**
 * The curated content of a debate, kept in memory under its version: one query when it is there, two when it is not,
 * whatever its size. `not_found` for a debate that is absent or may not be seen.
 */
export async function content(actor: Actor, debateSlug: string): Promise<Content> {
  const { version, ...debate } = await readableDebate(actor, debateSlug)
  const key = `${debate.id} ${version}`
  return contents(key, async () => {
    const [read] = await db().$queryRaw<[{ tables: string }]>(tablesOf(debate.id))
    const { merged, ...standing } = together(nested(JSON.parse(read.tables) as Tables))
    return contentOf(key, debate, standing, merged)
  })
}

/** The words around passages, from the full texts that this actor may read. One query for those not in memory. */
export async function contextsOf(
  actor: Actor,
  of: Content,
  evidence: readonly EvidenceRow[],
): Promise<Contexts> {
  const found = evidence.map(({ passage }) => placeInFull(actor, of, passage))
  const places = new Map(found.filter((place) => place !== undefined))
  const texts = await textsOf([...places.values()].map(({ blobSha256 }) => blobSha256))
  return new Map(
    [...places].map(([id, { blobSha256, start, end }]) => [id, around(texts.get(blobSha256)!, start, end)]),
  )
}

// A passage's id and where it stands in the full text of its source, if this actor may read that.
function placeInFull(actor: Actor, of: Content, { id, sourceId, anchors }: EvidenceRow["passage"]) {
  const source = of.source.get(sourceId)
  const { edition } = source ? editionFor(actor, { ...source, debateId: of.debate.id }) : {}
  if (edition?.kind !== "FULL") return undefined
  const anchor = anchors.find(({ editionId, start }) => editionId === edition.id && start !== null)
  const { blobSha256 } = edition
  return anchor && ([id, { blobSha256, start: anchor.start!, end: anchor.end! }] as const)
}
