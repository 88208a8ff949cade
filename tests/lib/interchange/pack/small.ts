import { readPack } from "@/lib/interchange/pack/read"
import type { Pack } from "@/lib/interchange/pack/schema"

/** A whole pack in few lines, on which tests try one thing at a time. */
export const SMALL = `format: disputatio.debate/1
slug: small
title: A small debate
about: Ada and Bert on one matter.
language: en
voices:
  - id: ada
    name: Ada Adams
    kind: reviewer
  - id: bert
    name: Bert Brown
    kind: author
  - id: cora
    name: Cora Clark
    kind: quoted
  - id: editor
    name: The editor
    kind: editor
works:
  - id: bert-1900
    by: bert
    title: On the matter
    year: 1900
sources:
  - id: review
    by: [ada]
    csl: { type: article-journal, title: Bert on the matter }
    reviews: [bert-1900]
    full-length: 1000
questions:
  - id: first
    ask: Was it so?
    kind: factual
    why: Ada says yes, Bert no.
    positions:
      - { id: yes-it-was, label: It was, gloss: It was so. }
      - { id: no-it-was-not, label: It was not, gloss: It was not so. }
    silences:
      - { voice: cora, note: She does not mention it. }
  - id: second
    ask: Why was it so?
    kind: causal
    why: Nobody agrees.
    positions:
      - { id: chance, label: Chance, gloss: By chance. }
claims:
  - id: ada-yes
    question: first
    voice: ada
    position: yes-it-was
    statement: It was so.
    basis: explicit
    evidence:
      - quote: It was so, whatever Bert may say.
        source: review
        at: 2/1-7
        bearing: attests
        speakers: [ada]
  - id: bert-no
    question: first
    voice: bert
    position: no-it-was-not
    statement: It was not so.
    basis: reported
    reported-by: ada
    attitude: rejects
    as-of: 1900
    work: bert-1900
    chain: [ada, bert]
    evidence:
      - quote: Bert denies it.
        source: review
        at: 1/1-3
        bearing: attests
        speakers: [ada]
relations:
  - from: ada-yes
    kind: rebuts
    to: bert-no
    reason: She contradicts him.
    stated: true
    quote: whatever Bert may say
    source: review
    at: 2/4-7
    speakers: [ada]
facts-disputed:
  - point: When did Bert write?
    versions:
      - { voice: ada, says: in 1900 }
      - { voice: bert, says: in 1899 }
`

/** The small pack as a value of its own, which a test may change. */
export function smallPack(): Pack {
  const reading = readPack(SMALL)
  if ("errors" in reading) throw new Error(JSON.stringify(reading.errors))
  return reading.pack
}

/** The small pack with some of its words replaced; throws if they do not stand in it. */
export function smallWith(words: string, others: string): string {
  if (!SMALL.includes(words)) throw new Error(`The small pack has no “${words}”.`)
  return SMALL.replace(words, () => others)
}
