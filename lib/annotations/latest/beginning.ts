const LONGEST = 240

/** The beginning of a text, at most 240 characters or `longest`: whole words, and an ellipsis for what is left out. */
export function beginningOf(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, " ").trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  const end = line.lastIndexOf(" ", longest - 1)
  // Where there is no space the cut is anywhere but within a pair of surrogates.
  const kept = end > longest / 2 ? line.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, "")
  return `${kept.replace(/[\s,;:.–—-]+$/, "")}…`
}
