import { LETTER } from "@/lib/text/boundaries"
import { fold } from "@/lib/text/fold"

/** Words in order: in both texts, only in what was sought, or only in what was found. */
export type Difference = { kind: "same" | "missing" | "added"; words: string }

type Token = { key: string; words: string }

/** With two texts longer than this many pairs of words, what lies between their common ends counts as other words. */
const MOST_PAIRS = 4_000_000

/** How two texts differ word by word: same and missing words together are `sought`, same and added ones `found`. With
 * `letters` words that differ only in case, punctuation or hyphens are the same, as `found` has them. The order of
 * words in common is the heaviest (Wagner and Fischer 1974, weighed by the length of the words). */
export function differences(
  sought: string,
  found: string,
  { letters = false }: { letters?: boolean } = {},
): Difference[] {
  const [one, other] = letters ? [foldedTokens(sought), foldedTokens(found)] : [tokens(sought), tokens(found)]
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head]!.key === other[head]!.key) head++
  let tail = 0
  while (tail < shorter - head && one.at(-1 - tail)!.key === other.at(-1 - tail)!.key) tail++
  const changed = between(one.slice(head, one.length - tail), other.slice(head, other.length - tail))
  const same = (part: Token[]) => part.map(({ words }): Difference => ({ kind: "same", words }))
  return together([...same(other.slice(0, head)), ...changed, ...same(other.slice(other.length - tail))])
}

const TOKEN = new RegExp(`\\s+|${LETTER}+(?:[-‐‑'’]${LETTER}+)*|.\\p{M}*`, "gsu")

/** Words, runs of spaces, and every other character by itself; in scripts without spaces each letter. */
function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([words]) => ({ key: words, words }))
}

/** Folded words with the marks at them and the spaces after, so that a word hyphenated at a line end is one. */
function foldedTokens(text: string): Token[] {
  const { text: folded, starts, ends } = fold(text)
  let end = 0
  const begins = Array.from(folded.matchAll(/[^ ]+/g), ({ 0: key, index }) => {
    const start = starts[index]!
    const marks = /\s(\S*)$/.exec(text.slice(end, start))?.[1] ?? ""
    end = ends[index + key.length - 1]!
    return { key, at: start - marks.length }
  })
  if (begins.length === 0 && text !== "") return [{ key: "", words: text }]
  return begins.map(({ key, at }, i) => {
    return { key, words: text.slice(i === 0 ? 0 : at, begins[i + 1]?.at ?? text.length) }
  })
}

function between(one: Token[], other: Token[]): Difference[] {
  const [rows, columns] = [one.length, other.length]
  const missing = (token: Token): Difference => ({ kind: "missing", words: token.words })
  const added = (token: Token): Difference => ({ kind: "added", words: token.words })
  if (rows * columns === 0 || rows * columns > MOST_PAIRS) return [...one.map(missing), ...other.map(added)]
  const weights = heaviest(one, other)
  const width = columns + 1
  const list: Difference[] = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    const here = weights[i * width + j]!
    if (one[i]!.key === other[j]!.key && here === weights[(i + 1) * width + j + 1]! + weightOf(one[i]!)) {
      list.push({ kind: "same", words: other[j]!.words })
      i++
      j++
    } else if (here === weights[(i + 1) * width + j]!) list.push(missing(one[i++]!))
    else list.push(added(other[j++]!))
  }
  return [...list, ...one.slice(i).map(missing), ...other.slice(j).map(added)]
}

/** For each pair of places the weight of the heaviest order of tokens that both have in common from there on. */
function heaviest(one: Token[], other: Token[]): Int32Array {
  const width = other.length + 1
  const weights = new Int32Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    const weight = weightOf(one[i]!)
    for (let j = other.length - 1; j >= 0; j--) {
      const skipping = Math.max(weights[(i + 1) * width + j]!, weights[i * width + j + 1]!)
      const taking = one[i]!.key === other[j]!.key ? weights[(i + 1) * width + j + 1]! + weight : 0
      weights[i * width + j] = Math.max(skipping, taking)
    }
  }
  return weights
}

/** A word outweighs the spaces and marks around it. */
function weightOf({ key }: Token): number {
  return /[\p{L}\p{N}]/u.test(key) ? key.length + 4 : 1
}

/** Lists of differences as one: neighbours of one kind are joined, missing ones before added ones; a space alone
 * between two changes is part of both. */
export function together(list: Difference[]): Difference[] {
  const result: Difference[] = []
  let change = { missing: "", added: "" }
  const end = () => {
    if (change.missing) result.push({ kind: "missing", words: change.missing })
    if (change.added) result.push({ kind: "added", words: change.added })
    change = { missing: "", added: "" }
  }
  list.forEach(({ kind, words }, i) => {
    const changing = change.missing !== "" || change.added !== ""
    if (kind !== "same") change[kind] += words
    else if (changing && words.trim() === "" && list[i + 1] && list[i + 1]!.kind !== "same") {
      change = { missing: change.missing + words, added: change.added + words }
    } else {
      end()
      const last = result.at(-1)
      if (last?.kind === "same") last.words += words
      else result.push({ kind, words })
    }
  })
  end()
  return result
}
