import type { Actor } from "@/lib/actor"
import type { StoredEvidence } from "../../export/stored"
import type { Kind } from "../../items"

/** What the steps of one import share: who imports, into which debate, and the id of every row by kind and key. */
export type Context = {
  actor: Actor
  debateId: string
  ids: Map<string, string>
  /** evidence that stood before, removed ones included, by the claim or link it bears on */
  evidence: ReadonlyMap<string, readonly StoredEvidence[]>
}

/** The place of an item among its like, and the mark of this import. */
export type Setting = { order: number; importedHash: string }

/** The id of what an item names. The pack was checked, so it is there. */
export function idOf({ ids }: Context, kind: Kind, key: string): string {
  const id = ids.get(`${kind} ${key}`)
  if (!id) throw new Error(`There is no ${kind} “${key}” to refer to.`)
  return id
}

/** The same for what may be left out. */
export function idIfAny(context: Context, kind: Kind, key: string | undefined): string | null {
  return key === undefined ? null : idOf(context, kind, key)
}
