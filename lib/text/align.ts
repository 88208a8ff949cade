import { beadCosts } from "@/lib/text/bead-costs"
import type { Edition } from "@/lib/text/blocks"
import { bandOf, cheapestPath, type Path } from "@/lib/text/cheapest-path"
import { sharedSigns } from "@/lib/text/shared-signs"

/** Blocks of an original and blocks of its translation, by their numbers, that say the same; one side may be empty. */
export type Pair = [original: number[], translation: number[]]

/**
 * Which blocks of a translation say what which blocks of its original say: pairs in order, each block in one of them, but
 * for those set aside, which are not the text. By the lengths of the blocks (Gale and Church, "A program for aligning
 * sentences in bilingual corpora", 1993), helped by their kinds and by the numbers and names they share.
 */
export function align(original: Edition, translation: Edition): Pair[] {
  const [left, right] = [proper(original), proper(translation)]
  const [ours, theirs] = [wordsOf(original, left), wordsOf(translation, right)]
  const shared = sharedSigns(ours, theirs)
  const kinds = [kindsOf(original, left), kindsOf(translation, right)] as const
  const lengths = [ours.map((words) => words.length), theirs.map((words) => words.length)] as const
  const beads = bestPath(lengths, (ratio) => pathOf(lengths, kinds, shared, ratio))
  return pairsOf(beads, [left, right])
}

type Beads = Path["beads"]
type Both<T> = readonly [original: T, translation: T]

const proper = ({ blocks }: Edition) => [...blocks.keys()].filter((number) => !blocks[number]!.setAside)

const wordsOf = ({ text, blocks }: Edition, numbers: readonly number[]) =>
  numbers.map((number) => text.slice(blocks[number]!.start, blocks[number]!.end))

const kindsOf = ({ blocks }: Edition, numbers: readonly number[]) =>
  numbers.map((number) => blocks[number]!.type)

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** The cheapest of the paths by the ratio of the two lengths that the whole tells and, where much may be left out, by
 * others that are likely too. */
function bestPath(lengths: Both<number[]>, pathBy: (ratio: number) => Path): Beads {
  const whole = sum(lengths[0]) && sum(lengths[1]) ? sum(lengths[1]) / sum(lengths[0]) : 1
  const ratios = Math.abs(Math.log(whole)) > UNLIKELY ? [Math.min(5, Math.max(0.2, whole)), 1] : [whole]
  const first = ratios.map((ratio) => ({ ratio, path: pathBy(ratio) })).sort(byCost)[0]!
  const paired = pairedRatio(lengths, first.path.beads)
  if (!paired || Math.abs(Math.log(paired / first.ratio)) < TELLING) return first.path.beads
  return [first, { path: pathBy(paired) }].sort(byCost)[0]!.path.beads
}

const UNLIKELY = 0.4
const TELLING = 0.1
const byCost = (a: { path: Path }, b: { path: Path }) => a.path.cost - b.path.cost

function pathOf(
  lengths: Both<number[]>,
  kinds: Both<string[]>,
  shared: ReturnType<typeof sharedSigns>,
  ratio: number,
): Path {
  const [n, m] = [lengths[0].length, lengths[1].length]
  for (let width = 100; ; width *= 3) {
    const band = bandOf(lengths, width)
    const path = cheapestPath(band, beadCosts(band, lengths, kinds, shared, ratio))
    // A path along the edge of the band might go on beyond it.
    if (!path.touched || band.cells >= n * m || band.cells >= MOST_CELLS) return path
  }
}

const MOST_CELLS = 12_000_000
const FEWEST_PAIRS = 3

/** The median ratio of the lengths of blocks that are paired one to one; undefined where they are few. */
function pairedRatio([ours, theirs]: Both<number[]>, beads: Beads): number | undefined {
  let [i, j] = [0, 0]
  const ratios: number[] = []
  for (const [a, b] of beads) {
    if (a === 1 && b === 1 && ours[i]! > 40) ratios.push(theirs[j]! / ours[i]!)
    i += a
    j += b
  }
  return ratios.length < FEWEST_PAIRS
    ? undefined
    : ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]
}

/** Beads as pairs of the numbers that the blocks have in their editions. */
function pairsOf(beads: Beads, [ours, theirs]: Both<number[]>): Pair[] {
  let [i, j] = [0, 0]
  return beads.map(([a, b]) => {
    i += a
    j += b
    return [ours.slice(i - a, i), theirs.slice(j - b, j)]
  })
}
