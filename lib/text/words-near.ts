import { cutsAfter, cutsBefore } from "@/lib/text/boundaries"
import { differences } from "@/lib/text/differences"
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
  const before = list.slice(
    0,
    list.findIndex(({ kind }) => kind === "same"),
  )
  const after = list.slice(list.findLastIndex(({ kind }) => kind === "same") + 1)
  const count = (part: typeof list, kind: "missing" | "added") =>
    part.filter((one) => one.kind === kind).flatMap(({ words }) => words.split(" ").filter(Boolean)).length
  return {
    from: moved(text, rough.from, count(before, "added") - count(before, "missing"), 1),
    to: moved(text, rough.to, count(after, "added") - count(after, "missing"), -1),
  }
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

/** A border moved by so many words, inwards (more than 0) or outwards; `inwards` is 1 for a start and -1 for an end. */
function moved(text: string, border: number, words: number, inwards: 1 | -1): number {
  const step = words > 0 ? inwards : -inwards
  let at = border
  for (let left = Math.abs(words); left > 0; left--) {
    const next = step > 0 ? text.indexOf(" ", at + 1) : text.lastIndexOf(" ", at - 2)
    if (next < 0) return step > 0 ? text.length : 0
    at = next
  }
  if (at === border) return border
  return text[at] === " " && inwards === 1 ? at + 1 : at
}
