import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { isId } from "@/lib/ids"
import { storedEdition } from "@/lib/sources/editions/queries"
import { visibleEditions } from "@/lib/sources/policy"
import { readName } from "./address"
import { led } from "./place"
import type { LedTo } from "./view"

/** Where the words that an address names (its `words`) stand in an edition that this actor may read; null where it names
 * none, or the edition is not theirs to read. */
export async function wordsNamed(actor: Actor, editionId: unknown, asked: unknown): Promise<LedTo | null> {
  const named = readName(asked)
  if (!named || typeof editionId !== "string" || !isId(editionId)) return null
  const readable = await db().edition.count({ where: { id: editionId, ...visibleEditions(actor) } })
  if (readable === 0) return null
  const { edition, blocks } = await storedEdition(editionId)
  const place = led(edition, named)
  const words = [named.first, named.last].filter(Boolean).join(" … ")
  if (place.state === "gone") return { state: "gone", asked: words }
  const before = blocks.findLast(({ start, paragraph }) => paragraph !== null && start <= place.start)
  const exact = edition.text.slice(place.start, place.end)
  return { ...place, asked: words, exact, paragraph: before?.paragraph ?? null }
}
