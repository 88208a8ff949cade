import type { Selection } from "@/lib/annotations/schema"

// The draft of a remark is kept elsewhere, under its words; here is kept which words those are.
const nameOf = (me: string, source: string) => `disputatio words ${me} ${source}`

/** Keeps on this device which words of a source (its path) this writer is writing about; null forgets them. Kept by source,
 * so that they are there too when another text has taken the place of the one they were selected in. */
export function keepWords(me: string, source: string, words: Selection | null): void {
  try {
    if (words) localStorage.setItem(nameOf(me, source), JSON.stringify(words))
    else localStorage.removeItem(nameOf(me, source))
  } catch {
    // Where nothing can be kept, the page works until it is left.
  }
}

/** The words that this writer was writing about, if any. */
export function keptWords(me: string, source: string): Selection | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(me, source)) ?? "null") as Partial<Selection> | null
    const whole =
      typeof kept?.exact === "string" && Number.isInteger(kept.start) && Number.isInteger(kept.end)
    return whole ? (kept as Selection) : null
  } catch {
    return null
  }
}
