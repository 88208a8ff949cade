import type { Range } from "@/lib/text/segment"
import type { Span } from "./spans"
import type { Mend } from "./touched"

/** Words of a block: unchanged, or those that a mend concerns; `left`: so many characters of them are not shown. */
export type Piece = { words: string; state: "same" | "mended" | "refused"; left?: number }

/** A block before and after its mending. */
export type Sides = { before: Piece[]; after: Piece[] }

type Side = "raw" | "clean"

// A block longer than this is shown around its mends only.
const LONG = 3000
const AROUND = 200

/** The words of a block on both sides, parted where they differ. */
export function piecesOf(texts: Record<Side, string>, spans: readonly Span[], mends: readonly Mend[]): Sides {
  const [refused, quiet] = [ids(mends, "refused"), ids(mends, "quiet")]
  const length = spans.reduce((sum, { raw }) => sum + raw.end - raw.start, 0)
  const side = (of: Side) =>
    spans.flatMap((span, i): Piece[] => {
      const words = texts[of].slice(span[of].start, span[of].end)
      if (span.ids.some((id) => !quiet.has(id))) {
        const state = span.ids.every((id) => refused.has(id)) ? "refused" : "mended"
        return words ? [{ words, state }] : []
      }
      const edges = { first: i === 0, last: i === spans.length - 1 }
      return length > LONG ? abridged(words, edges) : [{ words, state: "same" }]
    })
  return { before: side("raw"), after: side("clean") }
}

const ids = (mends: readonly Mend[], which: "refused" | "quiet") =>
  new Set(mends.filter((mend) => mend[which]).map(({ id }) => id))

/** The words next to the mends on either side, and how many characters between them are left out. */
function abridged(words: string, { first, last }: { first: boolean; last: boolean }): Piece[] {
  const left = words.length - 2 * AROUND
  if (left < AROUND) return [{ words, state: "same" }]
  const head = words.slice(0, safe(words, AROUND))
  const tail = words.slice(safe(words, words.length - AROUND))
  const cut: Piece = { words: "", state: "same", left }
  if (first && last) return [{ words: head, state: "same" }, cut]
  return [
    { words: first ? "" : head, state: "same" as const },
    { ...cut, left: first || last ? left + AROUND : left },
    { words: last ? "" : tail, state: "same" as const },
  ].filter((piece) => piece.words !== "" || "left" in piece)
}

/** An offset that does not part a pair of surrogates. */
function safe(words: string, at: number): number {
  return /[\udc00-\udfff]/.test(words.charAt(at)) ? at + 1 : at
}

/** The first words of a range, at most `most` characters, with "…" where there are more. */
export function beginningOf(text: string, { start, end }: Range, most = 80): string {
  if (end - start <= most) return text.slice(start, end)
  const cut = text.slice(start, start + most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`
}
