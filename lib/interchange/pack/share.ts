import { type PackQuotation, quotationsOf, wordCount } from "@/lib/interchange/pack/quotations"
import type { Pack } from "@/lib/interchange/pack/schema"
import { parseLocator } from "@/lib/sources/passages/locator"
import { excerpts } from "@/lib/text/excerpts"

/** How much of a source the pack quotes: words and characters, what several quotations share counted once. */
type Share = { source: string; words: number; characters: number; fullLength?: number; share?: number }

/** The share of each source that is quoted; without a full-length it is not known. */
export function quotedShares(pack: Pack): Share[] {
  const quotations = quotationsOf(pack)
  return pack.sources.map((source) => {
    const quoted = quotations.filter((each) => each.source === source.id)
    const characters = charactersOf(quoted)
    const fullLength = source["full-length"]
    const share = fullLength === undefined ? undefined : characters / fullLength
    return { source: source.id, words: wordsOf(quoted), characters, fullLength, share }
  })
}

/** Words quoted, each place of the text counted once; words without a place count as often as they are quoted. */
function wordsOf(quoted: PackQuotation[]): number {
  const places = new Set<string>()
  let placeless = 0
  for (const { quote, at } of quoted) {
    const { paragraph, words } = (at && parseLocator(at)) || {}
    if (!words) placeless += wordCount(quote)
    else for (let word = words[0]; word <= words[1]; word++) places.add(`${paragraph}/${word}`)
  }
  return places.size + placeless
}

/** Characters of the merged excerpts, without the marks of omission between them, and of the words around quotations. */
function charactersOf(quoted: PackQuotation[]): number {
  const { text } = excerpts(
    quoted.map(({ quote, at }, i) => ({ id: String(i), exact: quote, ...(at && parseLocator(at)) })),
  )
  const around = new Set(quoted.flatMap(({ prefix, suffix }) => [prefix ?? "", suffix ?? ""]))
  return text.replaceAll(/ ?\[…\] ?|\n\n/g, "").length + [...around].join("").length
}
