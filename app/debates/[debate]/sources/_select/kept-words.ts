import type { Selection } from "@/lib/annotations/schema"

// The draft of a remark is kept elsewhere, under its words; here is kept which words those are.
const nameOf = (me: string, editionId: string) => `disputatio words ${me} ${editionId}`

/** Keeps on this device which words of an edition this writer is writing about; null forgets them. */
export function keepWords(me: string, editionId: string, words: Selection | null): void {
  try {
    if (words) localStorage.setItem(nameOf(me, editionId), JSON.stringify(words))
    else localStorage.removeItem(nameOf(me, editionId))
  } catch {
    // Where nothing can be kept, the page works until it is left.
  }
}

/** The words that this writer was writing about, if any. */
export function keptWords(me: string, editionId: string): Selection | null {
  try {
    const kept = JSON.parse(
      localStorage.getItem(nameOf(me, editionId)) ?? "null",
    ) as Partial<Selection> | null
    const whole =
      typeof kept?.exact === "string" && Number.isInteger(kept.start) && Number.isInteger(kept.end)
    return whole ? (kept as Selection) : null
  } catch {
    return null
  }
}
