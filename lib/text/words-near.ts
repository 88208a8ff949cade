import { cutsAfter, cutsBefore } from "@/lib/text/boundaries"
import { type Difference, differences } from "@/lib/text/differences"
import type { Near } from "@/lib/text/nearest"

type Span = { from: number; to: number }

const SURELY_NEAR = 0.2
const ENOUGH_IN_COMMON = 0.5

/** The whole words of a folded text that stand where others were sought: as many other words at either end as the
 * sought ones have there. Undefined where neither most letters agree nor half of the words do. */
export function wordsNear(text: string, near: Near, sought: string): Span | undefined {
  const rough = wholeWords(text, near)
  const list = differences(sought, text.slice(rough.from, rough.to))
  const common = list.filter(({ kind }) => kind === "same").map(({ words }) => lettersIn(words))
  const enough = common.reduce((sum, letters) => sum + letters, 0) >= lettersIn(sought) * ENOUGH_IN_COMMON
  if (!enough && near.errors > sought.length * SURELY_NEAR) return undefined
  if (!list.some(({ kind }) => kind === "same")) return rough
  const head = edge(
    list.slice(
      0,
      list.findIndex(({ kind }) => kind === "same"),
    ),
  )
  const tail = edge(list.slice(list.findLastIndex(({ kind }) => kind === "same") + 1))
  return {
    from:
      rough.from + lengthOf(`^(?:[^ ]+ *){${head.more}}`, head.added) - missingBefore(text, rough.from, head),
    to: rough.to - lengthOf(`(?: *[^ ]+){${tail.more}}$`, tail.added) + missingAfter(text, rough.to, tail),
  }
}

/** What differs at one end, and how many words more than sought are there, or fewer. */
type Edge = { missing: string; added: string; more: number; fewer: number }

function edge(list: readonly Difference[]): Edge {
  const of = (kind: Difference["kind"]) => list.find((part) => part.kind === kind)?.words ?? ""
  const [missing, added] = [of("missing"), of("added")]
  const more = countOf(added) - countOf(missing)
  return { missing, added, more: Math.max(0, more), fewer: Math.max(0, -more) }
}

function countOf(words: string): number {
  return words.match(/[^ ]+/g)?.length ?? 0
}

function missingBefore(text: string, from: number, { fewer, missing }: Edge): number {
  return lengthOf(`(?:(?<= |^)[^ ]+ ){${fewer}}$`, text.slice(Math.max(0, from - reach(missing)), from))
}

function missingAfter(text: string, to: number, { fewer, missing }: Edge): number {
  return lengthOf(`^(?: [^ ]+(?= |$)){${fewer}}`, text.slice(to, to + reach(missing)))
}

/** Other words may be longer than those they stand for, but not much. */
function reach(missing: string): number {
  return missing.length * 2 + 12
}

function lengthOf(pattern: string, words: string): number {
  return new RegExp(pattern).exec(words)?.[0].length ?? 0
}

function lettersIn(words: string): number {
  return words.replaceAll(" ", "").length
}

/** A range of a folded text without spaces at its ends, grown to whole words. */
export function wholeWords(text: string, { from, to }: Span): Span {
  while (from < to - 1 && text[from] === " ") from++
  while (to > from + 1 && text[to - 1] === " ") to--
  while (from > 0 && cutsBefore(text, from)) from--
  while (to < text.length && cutsAfter(text, to)) to++
  return { from, to }
}
