import type { Block } from "@/lib/text/blocks"

// Blocks are compared by their runs of five words (shingles: Broder, "On the resemblance and containment of
// documents", 1997): a few words changed or a reference taken out break only the runs over them.
const RUN = 5
const FEWEST_WORDS = 12
const ENOUGH = 0.75
const FEWEST_RUNS = 30
const SHORT = 18
// Of two blocks that differ more in length the shorter is taken from the longer.
const ALIKE = 0.85
// A phrase that stands everywhere tells nothing, and comparing all its places would cost their square.
const MOST_HOLDERS = 16

type Twin = { other: number; whole: boolean }

/** For each block whether its words stand again in another: a second copy, or a pull-quote taken from a longer one. */
export function repeats(
  whole: string,
  blocks: readonly Block[],
  noteMarks: readonly { start: number; end: number }[],
): ("pasted-twice" | "pull-quote" | undefined)[] {
  const text = blanked(whole, noteMarks)
  const runs = blocks.map((block) => runsOf(text.slice(block.start, block.end)))
  const twins = withShortCopies(twinsOf(runs, blocks), text, blocks)
  return twins.map((twin, i) => {
    if (!twin) return undefined
    if (twin.whole) return "pasted-twice"
    // A part of a longer block that opens or ends a pasted run belongs to the run.
    return isCopy(twins, i, 1) || isCopy(twins, i, -1) ? "pasted-twice" : "pull-quote"
  })
}

/** The text as long as it was, with spaces for the marks of notes: of two copies one may have lost them. */
function blanked(text: string, ranges: readonly { start: number; end: number }[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of ranges) {
    pieces.push(text.slice(from, start), " ".repeat(end - start))
    from = end
  }
  return pieces.join("") + text.slice(from)
}

/** A block too short to be judged alone is a copy where it follows a copied block as it did the first time. */
function withShortCopies(
  twins: (Twin | undefined)[],
  text: string,
  blocks: readonly Block[],
): (Twin | undefined)[] {
  const words = blocks.map((block) => text.slice(block.start, block.end))
  const all = [...twins]
  for (let i = 1; i < all.length; i++) {
    const other = (all[i - 1]?.other ?? i) + 1
    if (!all[i] && other < i && words[other] === words[i]) all[i] = { other, whole: true }
  }
  return all
}

function isCopy(twins: readonly (Twin | undefined)[], i: number, step: 1 | -1): boolean {
  const [here, neighbour] = [twins[i]!, twins[i + step]]
  return here.other < i && neighbour !== undefined && neighbour.whole && neighbour.other === here.other + step
}

function runsOf(words: string): Set<string> {
  const plain = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (plain.length < FEWEST_WORDS) return new Set()
  return new Set(plain.slice(RUN - 1).map((_, i) => plain.slice(i, i + RUN).join(" ")))
}

/** How many shared runs make a repeat: most of a long block's, all but those over one word of a shorter one's; all of a
 * short one's, which may be a formula. */
function enough(runs: Set<string>): number {
  if (runs.size < SHORT) return runs.size
  return runs.size < FEWEST_RUNS ? runs.size - RUN : runs.size * ENOUGH
}

function areAlike(one: number, other: number): boolean {
  return Math.min(one, other) >= Math.max(one, other) * ALIKE
}

/** The block that each block repeats: an earlier one as a whole, or any longer one in part. */
function twinsOf(runs: readonly Set<string>[], blocks: readonly Block[]): (Twin | undefined)[] {
  const holders = new Map<string, number[]>()
  runs.forEach((set, i) => {
    if (blocks[i]!.type === "verse") return
    for (const run of set) {
      const list = holders.get(run)
      if (!list) holders.set(run, [i])
      else if (list.length < MOST_HOLDERS) list.push(i)
    }
  })
  return runs.map((set, i) => {
    const shared = new Map<number, number>()
    for (const run of set)
      for (const other of holders.get(run) ?? [])
        if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      if (count < enough(set)) continue
      const whole = count >= enough(runs[other]!) && areAlike(set.size, runs[other]!.size)
      if (whole ? other < i : runs[other]!.size > set.size) return { other, whole }
    }
    return undefined
  })
}
