import { fold } from "@/lib/text/fold"

/** A term with the words by which it is found. */
export type Findable = { slug: string; name: string; forms: readonly string[] }

/** Where a term stands in a text: a half-open range of UTF-16 code units. */
export type Found = { start: number; end: number; slug: string }

/** The folded words by which terms are found, the longest first. */
export type FormsOfTerms = readonly { words: string; slug: string }[]

/** The words by which terms are found, ready for `findTerms`; the longest first, so that it wins where two begin together. */
export function formsOf(terms: readonly Findable[]): FormsOfTerms {
  const forms = terms.flatMap(({ slug, name, forms: others }) =>
    [name, ...others].map((words) => ({ words: fold(words).text, slug })),
  )
  return forms.filter(({ words }) => words !== "").sort((a, b) => b.words.length - a.words.length)
}

const SPACE = " "

/**
 * Where terms stand in a text, in its order, none over another: whole words alike but for case, accents being letters of their
 * own, apostrophes and hyphens. Where two overlap, the one that begins first stands, of two that begin together the longer.
 */
export function findTerms(text: string, forms: FormsOfTerms): Found[] {
  if (forms.length === 0) return []
  const { text: folded, starts, ends } = fold(text)
  const whole = (at: number, end: number) =>
    (at === 0 || folded[at - 1] === SPACE) && (end === folded.length || folded[end] === SPACE)
  const all = forms.flatMap(({ words, slug }) => {
    const places: { at: number; end: number; slug: string }[] = []
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
      if (whole(at, at + words.length)) places.push({ at, end: at + words.length, slug })
    return places
  })
  // Sorted stably, so that of those that begin together the longest comes first.
  all.sort((a, b) => a.at - b.at)
  const found: Found[] = []
  let free = 0
  for (const { at, end, slug } of all) {
    if (at < free) continue
    found.push({ start: starts[at]!, end: ends[end - 1]!, slug })
    free = end
  }
  return found
}

/** A text cut where terms stand in it: its parts in order, `slug` of those that are a term. */
export function partsOf(text: string, found: readonly Found[]): { text: string; slug: string | null }[] {
  const parts: { text: string; slug: string | null }[] = []
  let at = 0
  for (const { start, end, slug } of found) {
    if (start > at) parts.push({ text: text.slice(at, start), slug: null })
    parts.push({ text: text.slice(start, end), slug })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), slug: null })
  return parts
}
