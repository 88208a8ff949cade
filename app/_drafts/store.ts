import { databaseDrafts, dropFromDatabase, keepInDatabase } from "./database"
import { type Draft, draftId, isEmpty, newestFirst, type Place } from "./draft"
import { dropLocally, keepLocally, localDrafts } from "./local"

// Sent or thrown away while a write of the same draft was still on its way.
const dropped = new Set<string>()

/** The drafts of a place on this device, the last written first. */
export async function draftsAt(place: Place): Promise<Draft[]> {
  const inDatabase = await databaseDrafts(place).catch(() => [])
  return newestFirst([...localDrafts(localStorage, place), ...inDatabase])
}

/** Keeps a draft, and forgets an empty one; false where this browser keeps nothing. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  if (dropped.has(draftId(draft))) return true
  if (isEmpty(draft.written)) return forget(draft)
  try {
    await keepInDatabase(draft)
    dropLocally(localStorage, draft)
    if (dropped.has(draftId(draft))) await dropFromDatabase(draft)
    return true
  } catch {
    return keepLocally(localStorage, draft)
  }
}

/** The same at once, for a page that goes away. */
export function keepDraftNow(draft: Draft): void {
  if (!dropped.has(draftId(draft))) keepLocally(localStorage, draft)
}

/** Forgets a draft for good. */
export async function dropDraft(draft: Parameters<typeof draftId>[0]): Promise<void> {
  dropped.add(draftId(draft))
  await forget(draft)
}

async function forget(draft: Parameters<typeof draftId>[0]): Promise<true> {
  dropLocally(localStorage, draft)
  await dropFromDatabase(draft).catch(() => undefined)
  return true
}
