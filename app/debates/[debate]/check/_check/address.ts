import type { Finding } from "@/lib/sources/quotes/view"

const WHOLE = 60
const FEW_WORDS = 4

const encoded = (words: string) => encodeURIComponent(words).replaceAll("-", "%2D")

/** The directive by which a browser marks words on the page it opens (a text fragment); others pass over it. */
export function textFragment(words: string): string {
  const [line = ""] = words.trim().split("\n")
  if (line === words.trim() && line.length <= WHOLE) return `:~:text=${encoded(line)}`
  const all = words.trim().split(/\s+/)
  const [first, last] = [all.slice(0, FEW_WORDS), all.slice(-FEW_WORDS)]
  if (all.length <= FEW_WORDS * 2) return `:~:text=${encoded(line.slice(0, WHOLE))}`
  return `:~:text=${encoded(first.join(" "))},${encoded(last.join(" "))}`
}

/** Where the words of a finding are read in their place: in the reading room, or beside the original. */
export function addressOf(base: string, { source, place }: Finding): string {
  const room = `${base}/sources/${source.slug}`
  const { kind, number } = source.text
  if (kind === "TRANSLATION") return `${room}/beside?with=${number}&at=${place.block}#t${place.block}`
  const at = place.paragraph === null ? "text" : `p${place.paragraph}`
  return `${room}#${at}${textFragment(place.words)}`
}

/** The address of a check, of all sources of the debate or of one. */
export function checkAddress(base: string, source: string | undefined, quote: string | undefined): string {
  const page = source === undefined ? `${base}/check` : `${base}/sources/${source}/check`
  return quote ? `${page}?${new URLSearchParams({ quote })}` : page
}
