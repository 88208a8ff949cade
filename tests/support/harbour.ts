import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { importPack } from "@/lib/interchange/pack/commands"
import { attachText } from "@/lib/sources/editions/commands"

/** A pack of an invented quarrel: two reviewers, one of whom reports an author, and a silence. */
export const HARBOUR_PACK = `
format: disputatio.debate/1
slug: harbour
title: The fire in the harbour
about: Two reviewers of a memoir disagree about a fire.
language: en
voices:
  - { id: adam, name: Ada Adam, kind: reviewer }
  - { id: brook, name: Ben Brook, kind: reviewer }
  - { id: clark, name: Cleo Clark, kind: author }
works:
  - { id: memoir, by: clark, title: A Memoir, year: 1950 }
sources:
  - id: adam-review
    by: [adam]
    csl: { type: review-book, title: On a memoir, issued: { date-parts: [[1990]] } }
    reviews: [memoir]
questions:
  - id: fire
    ask: Could the fire have been stopped?
    kind: counterfactual
    why: Adam says no, and that Clark admits it.
    scale: true
    positions:
      - { id: stoppable, label: It could, gloss: With more boats. }
      - { id: unstoppable, label: It could not, gloss: The wind forbade it. }
    silences:
      - { voice: brook, note: He does not speak of it. }
  - id: blame
    ask: Who is to blame?
    kind: evaluative
    why: Nobody agrees.
    scale: false
    positions:
      - { id: nobody, label: Nobody, gloss: It was the wind. }
claims:
  - id: fire-adam
    question: fire
    voice: adam
    position: unstoppable
    statement: The wind made the fire unstoppable.
    basis: explicit
    evidence:
      - { quote: The wind made it unstoppable, source: adam-review, at: 2/1-5, bearing: attests, speakers: [adam] }
  - id: fire-clark
    question: fire
    voice: clark
    position: unstoppable
    statement: As Adam has it, Clark admits that nothing could stop it.
    basis: reported
    reported-by: adam
    attitude: endorses
    as-of: 1950
    work: memoir
    chain: [adam, clark]
    evidence:
      - { quote: The wind made it unstoppable, source: adam-review, at: 2/1-5, bearing: attests, speakers: [adam] }
relations:
  - { from: fire-adam, kind: supports, to: fire-clark, reason: Adam rests on Clark. }
facts-disputed:
  - point: When did it begin?
    versions:
      - { voice: adam, says: at noon }
      - { voice: clark, says: at night }
`

/** The full text of the one source of that quarrel. */
export const HARBOUR_TEXT = `The memoir opens with a harbour at peace, and with a long account of its boats.

The wind made it unstoppable, as Clark admits on every page. Nobody who was there has said otherwise since.

So ends the first part of a long book.
`

/** Imports the quarrel. Returns the ids of the debate and of its source. */
export async function aHarbour(): Promise<{ debateId: string; sourceId: string }> {
  const imported = await importPack(installation(), { text: HARBOUR_PACK })
  if ("errors" in imported) throw new Error(JSON.stringify(imported.errors))
  const debate = await client().debate.findUniqueOrThrow({ where: { slug: "harbour" } })
  const source = await client().source.findFirstOrThrow({ where: { debateId: debate.id } })
  return { debateId: debate.id, sourceId: source.id }
}

/** Attaches the full text to its source. */
export async function attachHarbour(sourceId: string): Promise<void> {
  await attachText(installation(), { sourceId, raw: HARBOUR_TEXT })
}
