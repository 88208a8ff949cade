import { foldForSearch } from "@/lib/text/fold"

/** What was asked for, taken apart. */
export type Asked = {
  /** as it was understood: without what cannot be looked for, at most 400 characters */
  q: string
  /** it was longer than that */
  cut: boolean
  /** for websearch_to_tsquery: words, "phrases", -words, or; without `last` */
  rest: string
  /** the word that may still be being written; folded, letters and digits only */
  last: string | null
  /** all words that are to be there, as written */
  words: string[]
  /** what is not to be there, for websearch_to_tsquery */
  without: string
}

const LONGEST = 400
const FEWEST_BEGUN = 3
const WORD = /[\p{L}\p{M}\p{N}]+/gu
// Quoted, or not; a minus before either takes it out.
const PARTS = /(-?)("[^"]*"?|[^\s"]+)/g
const QUOTES = /[“”„‟«»″]/g

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

/**
 * Takes a query apart: words, "quoted phrases", -words, "or" between words. The last word counts as perhaps unfinished
 * if it has three letters, stands alone and no space follows it. Any string will do.
 */
export function asked(typed: string): Asked {
  const plain = typed
    .replace(/[\p{Cc}\p{Cs}\p{Cf}]+/gu, " ")
    .replace(QUOTES, '"')
    .trimStart()
  const cut = plain.trimEnd().length > LONGEST
  const q = plain.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")
  const parts = [...q.matchAll(PARTS)].map(([, minus, part]) => ({ minus: minus !== "", part: part! }))
  const words = parts.filter(({ minus }) => !minus).flatMap(({ part }) => wordsOf(part))
  const without = parts.filter(({ minus }) => minus).map(({ part }) => `-${part}`)
  const end = parts.at(-1)
  const either = parts.some(({ part }) => /^or$/i.test(part))
  const open = !cut && !either && end && !end.minus && q.endsWith(end.part) && wordsOf(end.part).length === 1
  const begun = open && !end.part.startsWith('"') ? foldForSearch(wordsOf(end.part)[0]!) : ""
  const last = [...begun].length >= FEWEST_BEGUN && /^[\p{L}\p{M}\p{N}]+$/u.test(begun) ? begun : null
  const rest = last === null ? q : q.slice(0, q.length - end!.part.length)
  return {
    q: q.trim(),
    cut,
    rest: rest.trim(),
    last,
    words: words.filter((word) => !/^or$/i.test(word)),
    without: without.join(" "),
  }
}
