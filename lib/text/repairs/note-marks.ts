type Range = { start: number; end: number }
type Mark = Range & { number: number }
type Chain = { mark: Mark; length: number; before: Chain | undefined }

type Family = {
  pattern: RegExp
  /** how many marks in order it takes to believe that these are marks of notes */
  fewest: number
}

// Marks in brackets; raised digits; digits set close to the end of a word or sentence, as raised ones are when copied.
const FAMILIES: Family[] = [
  { pattern: /\[(\d{1,3})\]/gu, fewest: 2 },
  { pattern: /(?<=[\p{L}\p{P}]\s?|\d[.,;:!?”’»)]{1,2})[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu, fewest: 2 },
  {
    pattern:
      /(?<=(?:\p{L}{2}|[\d)\]”’»“])[.,;:!?…]["”’»“)\]]{0,3}|\p{L}{3}["”’»)]{0,2})\d{1,3}(?=\s|$|[—–,;:)])/gu,
    fewest: 3,
  },
]
const MOST_MISSING = 3
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"

/** The ranges of a clean text that are marks of notes: numbers that go up by one through the text in one manner, and
 * asterisks and daggers that a note under the text takes up. */
export function noteMarksIn(text: string): Range[] {
  const inText = (range: Range) => !opensLine(text, range)
  const numbered = FAMILIES.flatMap(({ pattern, fewest }) => {
    const marks = [...text.matchAll(pattern)].map((match) => markOf(match)).filter(inText)
    return seriesIn(marks, fewest)
  })
  const marks = [...numbered, ...signsIn(text)].map(({ start, end }) => ({ start, end }))
  return marks.sort((a, b) => a.start - b.start)
}

function markOf(match: RegExpExecArray): Mark {
  const digits = match[1] ?? match[0].replace(/[⁰¹²³⁴-⁹]/g, (digit) => `${RAISED.indexOf(digit)}`)
  return { start: match.index, end: match.index + match[0].length, number: Number(digits) }
}

/** The longest run of marks whose numbers go up, beginning anew at 1; a few may be missing. None if it is too short. */
function seriesIn(marks: readonly Mark[], fewest: number): Mark[] {
  const ending = new Map<number, Chain>()
  let longest: Chain | undefined
  for (const mark of marks) {
    const steps = Array.from({ length: MOST_MISSING }, (_, i) => ending.get(mark.number - 1 - i))
    const begins = mark.number === 1 ? longest : undefined
    const before = [...steps, begins].reduce(
      (best, chain) => ((chain?.length ?? 0) > (best?.length ?? 0) ? chain : best),
      undefined,
    )
    if (!before && mark.number > MOST_MISSING) continue
    const chain = { mark, length: (before?.length ?? 0) + 1, before }
    if (chain.length >= (ending.get(mark.number)?.length ?? 0)) ending.set(mark.number, chain)
    if (chain.length > (longest?.length ?? 0)) longest = chain
  }
  if (!longest || longest.length < fewest) return []
  const series: Mark[] = []
  for (let chain: Chain | undefined = longest; chain; chain = chain.before) series.push(chain.mark)
  return series
}

/** A number that begins a line is the note's own. */
function opensLine(text: string, { start }: Range): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return before.trim() === "" && (start < 2 || before.includes("\n"))
}

function signsIn(text: string): Range[] {
  const taken = new Set([...text.matchAll(/(?<=^|\n)([*†‡]{1,3})\s?\p{L}/gu)].map((match) => match[1]!))
  if (taken.size === 0) return []
  const marks = [...text.matchAll(/(?<=[\p{L}\p{N}.,;:!?…”’»)])([*†‡]{1,3})(?=[\s.,;:!?)]|$)/gu)]
  return [...taken].flatMap((sign) => {
    const own = marks.filter((match) => match[1] === sign)
    return own.map((match) => ({ start: match.index, end: match.index + sign.length }))
  })
}
