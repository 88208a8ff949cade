import { type Draft, draftId, type Place } from "./draft"

const PREFIX = "disputatio-draft "

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">

/** Keeps a draft at once, as a page that goes away must; false where the browser keeps nothing. */
export function keepLocally(store: Store, draft: Draft): boolean {
  try {
    store.setItem(PREFIX + draftId(draft), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** The drafts kept so in a place; what is there but cannot be read is passed over. */
export function localDrafts(store: Store, { owner, target }: Place): Draft[] {
  const begins = `${PREFIX}${owner} ${target} `
  const names = Array.from({ length: store.length }, (_, at) => store.key(at))
  return names.flatMap((name) => {
    if (!name?.startsWith(begins)) return []
    try {
      return [JSON.parse(store.getItem(name) ?? "") as Draft]
    } catch {
      return []
    }
  })
}

/** Forgets a draft. */
export function dropLocally(store: Store, draft: Parameters<typeof draftId>[0]): void {
  store.removeItem(PREFIX + draftId(draft))
}
