import type { Selection } from "@/lib/annotations/schema"

// The draft of a remark is kept elsewhere, under its words; here is kept which words those are.
const nameOf = (me: string, source: string) => `disputatio words ${me} ${source}`

// A tab's own words come first, since another tab may write about others; those of the device outlast the tab.
const stores = () => [sessionStorage, localStorage]

/** Keeps on this device which words of a source (its path) this writer is writing about; null forgets them. Kept by source,
 * so that they are there too when another text has taken the place of the one they were selected in. */
export function keepWords(me: string, source: string, words: Selection | null): void {
  try {
    for (const store of stores()) {
      if (words) store.setItem(nameOf(me, source), JSON.stringify(words))
      else store.removeItem(nameOf(me, source))
    }
  } catch {
    // Where nothing can be kept, the page works until it is left.
  }
}

/** The words that this writer was writing about, if any: in this tab, or else on this device. */
export function keptWords(me: string, source: string): Selection | null {
  try {
    const [own, last] = stores().map((store) => store.getItem(nameOf(me, source)))
    const kept = JSON.parse(own ?? last ?? "null") as Partial<Selection> | null
    const whole =
      typeof kept?.exact === "string" && Number.isInteger(kept.start) && Number.isInteger(kept.end)
    return whole ? (kept as Selection) : null
  } catch {
    return null
  }
}
