import { matching } from "@/lib/claims/citing/matching"
import type { Content } from "@/lib/claims/content/content"
import { claimLine, claimRef } from "@/lib/claims/content/lines"
import { speakersOf } from "@/lib/claims/content/passages"
import { groundAfter } from "@/lib/claims/ground"
import { cslOf } from "@/lib/sources/csl"
import { citedIn } from "./targets"
import type { Choice } from "./view"

const NO_POSITION = "none of the positions"

/** Claims and passages of a debate in which every word typed begins a word: of claims whose it is, its question, position and
 * statement count; of passages who speaks, the source and the words. `value`: as a form names the step. */
export function choicesIn(content: Content, typed: string): { claims: Choice[]; passages: Choice[] } {
  const claims = content.claims.map((row) => {
    const { voice, question, position, ground, statement } = claimLine(content, row)
    return {
      value: `claim:${row.id}`,
      name: `${voice.name} on ${question.number}, ${position?.label ?? NO_POSITION}${groundAfter(ground)}`,
      words: statement,
      searched: question.ask,
    }
  })
  const passages = [...citedIn(content).values()].map(({ evidence, claim }) => {
    const { id, exact, sourceId } = evidence.passage
    const speakers = speakersOf(content, evidence).map(({ voice }) => voice.name)
    const title = cslOf(content.source.get(sourceId)!).title
    const serves = claim && claimRef(content, claim)
    return {
      value: `passage:${id}`,
      name: [speakers.join(" quoting "), title, serves && `on ${serves.question.number}`]
        .filter(Boolean)
        .join(", "),
      words: exact,
      searched: "",
    }
  })
  const found = (all: (Choice & { searched: string })[]) =>
    matching(all, typed, ({ name, words, searched }) => `${name} ${words} ${searched}`).map(
      ({ searched: _, ...choice }) => choice,
    )
  return { claims: found(claims), passages: found(passages) }
}
