import { type Draft, draftId, type Place } from "./draft"

const [DATABASE, STORE] = ["disputatio-drafts", "drafts"]

type Kept = Draft & { id: string; place: string }

const placeOf = ({ owner, target }: Place) => `${owner} ${target}`

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= (async () => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("place", "place")
    return settled(request)
  })()
  return opened
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await open()).transaction(STORE, mode).objectStore(STORE)
}

/** Keeps a draft in the browser's database; rejects where there is none. */
export async function keepInDatabase(draft: Draft): Promise<void> {
  const kept: Kept = { ...draft, id: draftId(draft), place: placeOf(draft) }
  await settled((await store("readwrite")).put(kept))
}

/** The drafts kept there for a place. */
export async function databaseDrafts(place: Place): Promise<Draft[]> {
  const found: Kept[] = await settled((await store("readonly")).index("place").getAll(placeOf(place)))
  return found.map(({ id: _, place: __, ...draft }) => draft)
}

/** Forgets a draft. */
export async function dropFromDatabase(draft: Parameters<typeof draftId>[0]): Promise<void> {
  await settled((await store("readwrite")).delete(draftId(draft)))
}
