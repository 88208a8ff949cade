import { isId } from "@/lib/ids"
import type { Undoable } from "./_talk/notices"

const PASSING = ["reply", "edit", "audience", "move", "react", "removed", "moved"]

function bare(path: string): URL {
  const url = new URL(path, "http://here")
  for (const name of PASSING) url.searchParams.delete(name)
  return url
}

/** Where a page without scripts goes on after a form: the path it was sent from, without what had been open there, at the
 * remark or (removed) with the offer to bring it back. */
export function afterwards(path: string, id: string, removed: boolean): string {
  const url = bare(path)
  if (removed) url.searchParams.set("removed", id)
  return `${url.pathname}${url.search}#${removed ? "removed" : `remark-${id}`}`
}

/** The same after a thread was moved, which has this version since: with the offer to take that back. */
export function afterMove(path: string, id: string, version: number): string {
  const url = bare(path)
  url.searchParams.set("moved", `${id}.${version}`)
  return `${url.pathname}${url.search}#removed`
}

/** What an address offers to undo. */
export function undoableIn(removed: string | undefined, moved: string | undefined): Undoable | null {
  if (removed) return { removed }
  const [id = "", version] = (moved ?? "").split(".", 2)
  return isId(id) && Number(version) > 0 ? { moved: id, version: Number(version) } : null
}
