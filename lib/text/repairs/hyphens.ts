/** Decides of a word parted at a line end whether its hyphen stays; `left` ends with the hyphen. */
export type Divisions = (left: string, right: string) => boolean

const LONGEST_WORD = 80
const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu

/** A judge for one text, from its own words: a hyphen goes only where the text has the word undivided, or where
 * it is seen to divide words at line ends and the parts are no words in it. In doubt the hyphen stays. */
export function divisionsOf(text: string): Divisions {
  if (!/\p{L}-[^\S\n]*\n/u.test(text)) return () => true
  const known = new Set<string>()
  for (const match of text.matchAll(WORD)) {
    const next = text.slice(match.index + match[0].length)
    if (
      /^-[^\S\n]*\n/.test(next) ||
      /-[^\S\n]*\n\s*$/.test(text.slice(Math.max(0, match.index - 9), match.index))
    )
      continue
    known.add(match[0].toLowerCase())
  }
  const whole = (left: string, right: string) => known.has((left + right).toLowerCase())
  let divides = false
  for (const match of text.matchAll(/(?<!\p{L})(\p{L}+)-[^\S\n]*\n\s*(\p{Ll}+)/gu))
    divides ||= whole(match[1]!, match[2]!)
  return (left, right) => {
    const first = /[\p{L}\p{M}’'-]*$/u.exec(left.slice(-LONGEST_WORD, -1))![0]
    const second = /^[\p{L}\p{M}’'-]*/u.exec(right.slice(0, LONGEST_WORD))![0]
    if (!/^\p{Ll}/u.test(second) || first.includes("-") || second.includes("-")) return true
    if (known.has(`${first}-${second}`.toLowerCase())) return true
    if (whole(first, second)) return false
    return !divides || known.has(first.toLowerCase()) || known.has(second.toLowerCase())
  }
}
