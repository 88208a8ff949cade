import type { Block } from "@/lib/text/blocks"

type Range = { start: number; end: number }

/** By how many spaces the lines that a block was made of are indented in the raw text. */
type Indents = readonly number[]

const SHORTEST = 60
const LONGEST_RUN = 4
const FEWEST_SPACES = 2
const MOST_SET_IN = 0.4

const REFERENCE =
  /(?:\((?:pp?\.\s?)?\d{1,4}(?:\s?[–-]\s?\d{1,4})?\)|\(\p{Lu}[^()]{0,80}\d[^()]{0,20}\)|\[\d{1,3}\])["”’».]*$/u
const CUT = /^(?:…|\.\s?\.\s?\.)|(?:…|\.\s?\.\s?\.)(?:\s?\[\d{1,3}\])?$/u
const MARKED = /^(?:“[^“”]*”|‘[^‘]*’|«[^«»]*»|"[^"]*")[.,]?$/u
const CUE =
  /\b(?:sa(?:ys|id)|writ(?:es?|ten|ing)|wrote|quot\w+|describ\w+|puts?|recall\w*|remember\w*|observ\w+|remark\w*|not(?:es|ed)|add(?:s|ed)|declar\w+|explain\w*|argu\w+|conclud\w+|insist\w*|respon\w+|repl(?:y|ies|ied)|protest\w*|warn\w*|confess\w*|predict\w*|words|lines|passages?|postscript|letter|reads?|testimony|according to|report\w*|reflect\w*)\b[^.!?]{0,90}:$/i
const ENUMERATES = /^(?:first|firstly|one|to begin|in the first place|on the one hand)\b/i

/** The indexes of the paragraphs that are quoted at length: set in from the others, or led up to by a colon and shown by
 * a reference, a cut, quotation marks, or the words that lead up to them. */
export function quotationsIn(
  text: string,
  blocks: readonly Block[],
  indents: readonly Indents[],
  marks: readonly Range[],
): number[] {
  const words = blocks.map(({ start, end }) => text.slice(start, end))
  const noted = new Set(marks.map(({ end }) => end))
  const setIn = setInFrom(blocks, indents)
  const isProse = (i: number) => blocks[i]?.type === "paragraph" && !blocks[i]!.setAside
  const refers = (i: number) => REFERENCE.test(words[i]!) || noted.has(blocks[i]!.end)
  const found = new Set<number>()
  words.forEach((here, i) => {
    if (isProse(i) && setIn(i)) found.add(i)
    if (!isProse(i) || found.has(i) || !words[i - 1]?.endsWith(":") || blocks[i - 1]!.type !== "paragraph")
      return
    if (here.length < SHORTEST || here.endsWith(":") || ENUMERATES.test(here)) return
    if (!refers(i) && !CUT.test(here) && !MARKED.test(here) && !CUE.test(words[i - 1]!.slice(-160))) return
    found.add(i)
    // What is quoted with cuts often has several paragraphs, and the reference after the last.
    if (!CUT.test(here) || refers(i)) return
    const last = [1, 2, 3, LONGEST_RUN]
      .map((step) => i + step)
      .find((next) => !isProse(next) || words[next]!.endsWith(":") || refers(next))
    if (last !== undefined && isProse(last) && refers(last))
      for (let next = i + 1; next <= last; next++) found.add(next)
  })
  return [...found].sort((a, b) => a - b)
}

/** Whether all lines of a block are set in, in a text where few are; a single line may only begin its paragraph. */
function setInFrom(blocks: readonly Block[], indents: readonly Indents[]): (i: number) => boolean {
  const prose = blocks.flatMap(({ type, setAside }, i) => (type === "paragraph" && !setAside ? [i] : []))
  const least = (i: number) => (indents[i] ?? [0]).reduce((least, indent) => Math.min(least, indent))
  const begun = prose.filter((i) => (indents[i]?.length ?? 0) > 1 && indents[i]![0]! > indents[i]![1]!)
  const firsts = begun.length > 1 ? begun.reduce((most, i) => Math.max(most, indents[i]![0]!), 0) : 0
  const isSetIn = (i: number) => {
    const lines = indents[i]
    if (!lines || lines.length === 0 || least(i) < FEWEST_SPACES) return false
    return lines.length > 1
      ? lines.every((indent) => indent === lines[0]) || least(i) > firsts
      : least(i) > firsts
  }
  const share = prose.filter(isSetIn).length / Math.max(1, prose.length)
  return (i) => share <= MOST_SET_IN && isSetIn(i)
}
