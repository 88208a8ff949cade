import type { Cleaned } from "@/lib/text/clean"
import { type Case, type Placed, type Scores, scoreOf } from "./score"

type Due = { kind: string; start: number; end: number }

const TYPES = ["heading", "quote", "verse", "item"]

/** Adds to the scores what was judged of a case: types of blocks, what was set aside, marks of notes. */
export function judgements(scores: Scores, one: Case, placed: readonly Placed[], cleaned: Cleaned): string[] {
  const wrong: string[] = []
  const due = dueIn(one, placed)
  const met = new Set<Due>()
  for (const { kind, id, start, end } of judgedIn(cleaned)) {
    const raw = Number(id.split("@")[1])
    const found = due.find(
      (each) => each.kind === kind && raw >= each.start && raw < each.end && !met.has(each),
    )
    const score = scoreOf(scores, kind)
    score.made++
    if (found) {
      score.right++
      met.add(found)
    } else {
      const words = cleaned.text.slice(start, Math.min(end, start + 120))
      wrong.push(
        `${kind}: ${JSON.stringify(words)} in ${JSON.stringify(one.raw.slice(Math.max(0, raw - 60), raw + 60))}`,
      )
    }
  }
  for (const each of due) {
    const score = scoreOf(scores, each.kind)
    score.due++
    if (met.has(each)) score.met++
    else
      wrong.push(
        `left ${each.kind}: ${JSON.stringify(one.raw.slice(Math.max(0, each.start - 60), Math.min(each.end + 10, each.start + 120)))}`,
      )
  }
  return wrong
}

/** What there is to judge, with its range in the raw text. */
function dueIn({ blocks }: Case, placed: readonly Placed[]): Due[] {
  const due: Due[] = []
  blocks.forEach(({ aside, type }, i) => {
    const own = placed.filter(({ block }) => block === i)
    const range = { start: own[0]!.start, end: own.at(-1)!.end }
    if (aside) due.push({ kind: aside, ...range })
    else if (TYPES.includes(type)) due.push({ kind: type, ...range })
    // Of a mark in what is set aside nobody asks.
    else due.push(...marksIn(own))
  })
  return due
}

function marksIn(spans: readonly Placed[]): Due[] {
  const marks: Due[] = []
  for (const { mark, start, end } of spans.filter((span) => span.mark)) {
    const last = marks.at(-1)
    if (last?.end === start) last.end = end
    else if (mark) marks.push({ kind: "note-mark", start, end })
  }
  return marks
}

/** The judgements that count: the types of what is set aside do not, nor what an essay of ours has none of. */
function judgedIn({ judgements, blocks }: Cleaned) {
  return judgements.filter(({ kind, start }) => {
    const aside = blocks.find((block) => start >= block.start && start <= block.end)?.setAside
    return kind !== "note" && kind !== "front-matter" && (!aside || kind === aside)
  })
}
