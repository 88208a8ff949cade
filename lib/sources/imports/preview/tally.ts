import { judgementsOf, type Proposal, type Touched } from "./touched"

/** What is proposed of one kind: how often, how many of these places are refused by themselves, or all of the kind. */
export type Tally = { kind: string; count: number; places: number; refused: boolean }

/** The kinds of what is proposed, also only since something else was refused, in the order in which they first come. */
export function tallyOf({ proposed, now, refused }: Proposal): Tally[] {
  const [kinds, places] = [new Set(refused.kinds), new Set(refused.places)]
  const tallies = new Map<string, Tally>()
  const all = [proposed, now].flatMap((text) => [...text.changes, ...judgementsOf(text)])
  for (const { id, kind } of new Map(all.map((each) => [each.id, each])).values()) {
    const tally = tallies.get(kind) ?? { kind, count: 0, places: 0, refused: kinds.has(kind) }
    tallies.set(kind, tally)
    tally.count++
    if (places.has(id)) tally.places++
  }
  return [...tallies.values()]
}

/** For each kind the blocks in which something of it is proposed, in order. */
export function blocksByKind(touched: readonly Touched[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [i, { mends, judged }] of touched.entries()) {
    for (const kind of new Set([...mends.filter(({ quiet }) => !quiet), ...judged].map(({ kind }) => kind))) {
      const list = blocks.get(kind)
      if (list) list.push(i)
      else blocks.set(kind, [i])
    }
  }
  return blocks
}
