/** Quoted words; `paragraph` says where in the text they stand, `words` which words of it they touch (from 1). */
export type Quotation = {
  id: string
  exact: string
  paragraph?: number
  words?: [first: number, last: number]
}

/** Words that stand together in the text, and where in them each quotation lies (UTF-16). */
export type Run = {
  text: string
  first?: number
  last?: number
  members: { id: string; at: number; length: number }[]
}

type Placed = { id: string; exact: string; first: number; last: number }
type KnownRun = Run & { first: number; last: number }

/** The runs of words that the quotations of one paragraph make, in the order of the text; quotations whose words are
 * not numbered lie in a run that contains them or follow in the order given. */
export function runsOf(quotations: readonly Quotation[]): Run[] {
  const placed: Placed[] = quotations.flatMap(({ id, exact, words }) =>
    words ? [{ id, exact: exact.trim(), first: words[0], last: words[1] }] : [],
  )
  placed.sort((a, b) => a.first - b.first || b.exact.length - a.exact.length)
  const known: KnownRun[] = []
  for (const quotation of placed) {
    if (!known.some((_, i) => joined(known[known.length - 1 - i]!, quotation))) {
      const { id, exact, first, last } = quotation
      known.push({ text: exact, first, last, members: [{ id, at: 0, length: exact.length }] })
    }
  }
  return withUnplaced(known, quotations)
}

/** A quotation that says nothing of its words makes a run, unless a run or a longer such quotation contains it. */
function withUnplaced(known: readonly Run[], quotations: readonly Quotation[]): Run[] {
  const unplaced = quotations
    .filter((quotation) => !quotation.words)
    .map(({ id, exact }) => ({ id, exact: exact.trim() }))
  const texts = new Set(known.map((run) => run.text))
  const longestFirst = unplaced.map((quotation) => quotation.exact).sort((a, b) => b.length - a.length)
  const apart = new Set<string>()
  for (const words of longestFirst) {
    if ([...texts].some((text) => text.includes(words))) continue
    texts.add(words)
    apart.add(words)
  }
  const own = new Set(unplaced.map(({ exact }) => exact).filter((exact) => apart.has(exact)))
  const runs: Run[] = [...known, ...[...own].map((text) => ({ text, members: [] }))]
  for (const { id, exact } of unplaced) {
    const run = runs.find((candidate) => candidate.text.includes(exact))!
    run.members.push({ id, at: run.text.indexOf(exact), length: exact.length })
  }
  return runs
}

/** Adds a quotation to a run that it touches and says whether it could; quotations come in order of their first word. */
function joined(run: KnownRun, quotation: Placed): boolean {
  if (quotation.first > run.last + 1) return false
  const place = quotation.first > run.last ? follow(run, quotation) : overlap(run, quotation)
  if (!place) return false
  for (const member of run.members) member.at += place.shift
  run.text = place.text
  run.last = Math.max(run.last, quotation.last)
  run.members.push({ id: quotation.id, at: place.at, length: quotation.exact.length })
  return true
}

/** The text of the run with the quotation in it, where it begins, and by how much the run's own words moved. */
type Place = { text: string; at: number; shift: number }

/** Neighbouring words stand side by side only after a punctuation mark: after a letter one may have been left out
 * of the quotation, and "insurrection they" would not be what the text says. */
function follow(run: Run, { exact }: Placed): Place | undefined {
  if (/[\p{L}\p{M}\p{N}]$/u.test(run.text)) return undefined
  return { text: `${run.text} ${exact}`, at: run.text.length + 1, shift: 0 }
}

/** The union of two strings that share words: their word numbers say in which word of the run the quotation begins,
 * the letters where in it. */
function overlap(run: KnownRun, quotation: Placed): Place | undefined {
  const { exact, first, last } = quotation
  const word = [...run.text.matchAll(/\S+/g)][first - run.first]
  if (!word) return undefined
  for (let at = word.index; at < word.index + word[0].length; at++) {
    const rest = run.text.slice(at)
    if (rest.startsWith(exact)) return { text: run.text, at, shift: 0 }
    if (exact.startsWith(rest)) return { text: run.text + exact.slice(rest.length), at, shift: 0 }
  }
  if (first === run.first) {
    const opening = /^\S*/.exec(exact)![0].length
    for (let shift = 1; shift <= opening && shift < exact.length; shift++) {
      const rest = exact.slice(shift)
      if (run.text.startsWith(rest)) return { text: exact.slice(0, shift) + run.text, at: 0, shift }
      if (rest.startsWith(run.text)) return { text: exact, at: 0, shift }
    }
  }
  const [runIsOne, quotationIsOne] = [run.first === run.last, first === last]
  if (first === run.last && !(runIsOne && quotationIsOne) && meet(run.text, exact))
    return { text: run.text + exact, at: run.text.length, shift: 0 }
  if (first === run.first && quotationIsOne && !runIsOne && meet(exact, run.text))
    return { text: exact + run.text, at: 0, shift: exact.length }
  return undefined
}

/** Two parts of one word are put together only at a punctuation mark: between letters some may be missing. */
function meet(left: string, right: string): boolean {
  return !(/[\p{L}\p{M}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]/u.test(right))
}
