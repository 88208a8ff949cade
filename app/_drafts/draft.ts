import type { Body } from "@/lib/annotations/body/schema"

/** Words as they are being written: plain text, or the editor's document and the names of what it mentions, by key. */
export type Words = { text: string; body: Body | null; labels: Record<string, string> }

/** What was typed and chosen in a form; `version`: of the remark that it changes. */
export type Written = Words & { kind: string; audience: string; tags?: string[]; version?: number }

/** What was typed and chosen in a form of fields, by their names: only what is not as it was begun. `version`: of the row that it
 * changes. */
export type Filled = { values: Record<string, string>; version?: string }

/** Where a draft belongs: whose it is (a name that tells nobody who), and what it is about. */
export type Place = { owner: string; target: string }

/** Words not yet sent; `key` goes with them until the server has them, so that a second sending is the same remark.
 * `tried`: they were sent, and no answer came. */
export type Draft<W extends Written | Filled = Written | Filled> = Place & {
  key: string
  written: W
  at: number
  tried: boolean
}

/** The key of a draft in the store: two tabs that write in one place have two drafts. */
export const draftId = ({ owner, target, key }: Pick<Draft, "owner" | "target" | "key">): string =>
  `${owner} ${target} ${key}`

/** Whether nothing has been written, or filled in. */
export const isEmpty = (written: Words | Filled): boolean =>
  "values" in written
    ? Object.keys(written.values).length === 0
    : written.text.trim() === "" && written.body === null

/** Of the values of a form those that are not as it was begun. */
export const changedIn = (
  begun: Record<string, string>,
  now: Record<string, string>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== (begun[name] ?? "")))

/** A new key: 32 characters by chance, also where the page did not come over https. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
}

/** Of each draft the newest of its copies, the last written first. */
export function newestFirst(copies: readonly Draft[]): Draft[] {
  const newest = new Map<string, Draft>()
  for (const draft of copies) {
    const known = newest.get(draftId(draft))
    if (!known || known.at < draft.at) newest.set(draftId(draft), draft)
  }
  return [...newest.values()].sort((a, b) => b.at - a.at)
}
