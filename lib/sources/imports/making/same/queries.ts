import { db } from "@/lib/db"
import { draftOf, isSame } from "@/lib/sources/editions/draft"
import { newestEdition } from "@/lib/sources/editions/rows"
import type { Edition } from "@/lib/text/blocks"

export type Kind = "FULL" | "TRANSLATION"

/** Whether the newest edition of this kind (and language) that a source has is just this text. */
export async function hasText(sourceId: string, kind: Kind, language: string | null, edition: Edition) {
  const newest = await newestEdition(db(), sourceId, kind, language)
  return newest !== null && isSame(newest, draftOf(edition))
}
