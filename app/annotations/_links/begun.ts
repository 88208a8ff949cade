import type { Selection } from "@/lib/annotations/schema"

/** Words of a source (its path and title) as one end of a link. */
export type WordsEnd = { words: Selection; path: string; title: string }

/** A link that has been begun: from words, or from one's own remark on words, and once they are chosen, to which words and
 * how. `key` goes with it until the server has it, so that a second sending is the same link; `tried`: it was sent. */
export type Begun = {
  from: WordsEnd | { remark: string; said: string }
  to: WordsEnd | null
  kind: string
  key: string
  tried: boolean
}

type Whose = { me: string; debate: string }

const nameOf = ({ me, debate }: Whose) => `disputatio link ${me} ${debate}`

// Where nothing can be kept, it holds until the page is left.
const unkept = new Map<string, string>()
const listeners = new Set<() => void>()

/** Keeps on this device the link that this writer has begun in a debate; null forgets it. */
export function keepBegun(whose: Whose, begun: Begun | null): void {
  const name = nameOf(whose)
  try {
    if (begun) localStorage.setItem(name, JSON.stringify(begun))
    else localStorage.removeItem(name)
  } catch {
    if (begun) unkept.set(name, JSON.stringify(begun))
    else unkept.delete(name)
  }
  for (const listener of listeners) listener()
}

/** What is kept, as it is kept; null where no link has been begun. */
export function keptBegun(whose: Whose): string | null {
  const name = nameOf(whose)
  try {
    return localStorage.getItem(name) ?? unkept.get(name) ?? null
  } catch {
    return unkept.get(name) ?? null
  }
}

/** Tells of every change, in this tab and in others; returns how to stop. */
export function onBegun(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener("storage", listener)
  return () => {
    listeners.delete(listener)
    removeEventListener("storage", listener)
  }
}

const isEnd = (end: unknown): boolean => typeof (end as WordsEnd | null)?.words?.exact === "string"

/** Reads what is kept; null for what is not whole. */
export function readBegun(kept: string | null): Begun | null {
  try {
    const begun = JSON.parse(kept ?? "null") as Begun | null
    const from = begun && (isEnd(begun.from) || "remark" in begun.from)
    return from && (begun.to === null || isEnd(begun.to)) ? begun : null
  } catch {
    return null
  }
}
