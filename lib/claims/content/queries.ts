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

/** The words around passages, from the full texts that this actor may read. None or two queries. */
export async function contextsOf(
  actor: Actor,
  of: Content,
  evidence: readonly EvidenceRow[],
): Promise<Contexts> {
  const passages = new Map(evidence.map(({ passage }) => [passage.id, passage]))
  const full = new Map(
    [...new Set([...passages.values()].map((passage) => passage.sourceId))].flatMap((id) => {
      const source = of.source.get(id)
      const { edition } = source
        ? editionFor(actor, { ...source, debateId: of.debate.id })
        : { edition: undefined }
      return edition?.kind === "FULL" ? [[edition.id, edition.blobSha256] as const] : []
    }),
  )
  if (full.size === 0) return new Map()
  const [anchors, texts] = await Promise.all([
    db().anchor.findMany({
      where: {
        editionId: { in: [...full.keys()] },
        passageId: { in: [...passages.keys()] },
        supersededAt: null,
        state: { in: ["KEPT", "MOVED"] },
      },
      select: { passageId: true, editionId: true, start: true, end: true },
    }),
    textsOf([...full.values()]),
  ])
  return new Map(
    anchors.map(({ passageId, editionId, start, end }) => [
      passageId,
      around(texts.get(full.get(editionId)!)!, start!, end!),
    ]),
  )
}
