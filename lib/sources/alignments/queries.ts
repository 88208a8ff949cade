import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { storedEdition } from "@/lib/sources/editions/queries"
import { standing } from "@/lib/sources/editions/standing"
import { visibleEditions } from "@/lib/sources/policy"
import { align, type Pair } from "@/lib/text/align"
import type { AlignmentView, TranslationHead } from "./view"

/** The translations of a source that this actor may read, the newest in each language, the latest made first. */
export async function translationsOf(actor: Actor, sourceId: string): Promise<TranslationHead[]> {
  const rows = await db().edition.findMany({
    where: { AND: [{ sourceId, kind: "TRANSLATION" }, visibleEditions(actor)] },
    orderBy: { number: "asc" },
    select: { id: true, number: true, kind: true, language: true },
  })
  return standing(rows)
    .map(({ id, number, language }) => ({ id, number, language }))
    .reverse()
}

const computed = kept<Pair[]>(8)

/** The pairs that lengths tell, of two editions that somebody was found to be permitted to read; kept in memory, since
 * an edition never changes. */
async function pairsByLengths(originalId: string, translationId: string): Promise<readonly Pair[]> {
  return computed(`${originalId} ${translationId}`, async () => {
    const [original, translation] = await Promise.all([
      storedEdition(originalId),
      storedEdition(translationId),
    ])
    return align(original.edition, translation.edition)
  })
}

/** Which blocks stand beside which, as curators left it or as lengths tell; of two editions that somebody was found to be
 * permitted to read. */
export async function alignmentOf(originalId: string, translationId: string): Promise<AlignmentView> {
  const row = await db().alignment.findUnique({
    where: { originalId_translationId: { originalId, translationId } },
    select: { pairs: true, version: true },
  })
  // A row without pairs: they were corrected once, and then again left to lengths.
  const pairs = (row?.pairs ?? []) as Pair[]
  const version = row?.version ?? 0
  if (pairs.length > 0) return { pairs, corrected: true, version }
  return { pairs: await pairsByLengths(originalId, translationId), corrected: false, version }
}
