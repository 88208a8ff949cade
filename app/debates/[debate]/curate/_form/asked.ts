import { isId } from "@/lib/ids"

export type Search = Record<string, string | string[] | undefined>

/** One value of an address by its name, "" where there is none. */
export const one = (search: Search, name: string): string =>
  typeof search[name] === "string" ? search[name] : ""

/** What an address says was removed just now, and can be brought back: "claim.ID.VERSION". */
export function removedIn(search: Search): { kind: string; id: string; version: number } | null {
  const [kind = "", id = "", version] = one(search, "removed").split(".")
  return isId(id) && Number(version) > 0 ? { kind, id, version: Number(version) } : null
}
