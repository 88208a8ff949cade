/** What an import does with one item, after a comparison of three: what the last import brought, the pack, what stands. */
export type Verdict =
  | "add"
  | "update"
  | "restore"
  | "remove"
  /** both say the same */
  | "same"
  /** both say the same, though the last import did not bring it */
  | "settle"
  /** only a curator changed it */
  | "keep-mine"
  /** a curator removed it, and the pack has not changed it since */
  | "keep-removed"
  /** both changed it */
  | "conflict"
  /** made here, and in no pack */
  | "own"

type Standing = {
  /** hash of the item as it would be exported now; null when it was removed */
  hash: string | null
  /** hash of the item as the last import brought it; null when none did */
  imported: string | null
}

/** Compares three states of an item. `inPack` is its hash in the pack, undefined when the pack lacks it. */
export function compare(inPack: string | undefined, standing: Standing | undefined): Verdict {
  if (!standing) return "add"
  const { hash, imported } = standing
  if (inPack === undefined) return withoutPack(hash, imported)
  if (hash === null) {
    if (imported === null) return "restore"
    return imported === inPack ? "keep-removed" : "conflict"
  }
  if (hash === inPack) return imported === inPack ? "same" : "settle"
  if (hash === imported) return "update"
  return imported === inPack ? "keep-mine" : "conflict"
}

function withoutPack(hash: string | null, imported: string | null): Verdict {
  if (hash === null) return "same"
  if (imported === null) return "own"
  return hash === imported ? "remove" : "conflict"
}

/** What the last import brought, as a row keeps it: the hash of the item and the order it was given. */
export function markOf(hash: string, order: number): string {
  return `${hash}@${order}`
}

/** Reads the mark of a row; null when no import brought it. */
export function readMark(mark: string | null): { hash: string; order: number } | null {
  const [hash, order] = mark?.split("@") ?? []
  return hash && order ? { hash, order: Number(order) } : null
}
