import { KINDS } from "@/lib/claims/relations/kinds"
import { claimAt, questionAt } from "../content/addresses"
import type { Content, RelationEnds } from "../content/content"
import { claimRef } from "../content/lines"
import type { ClaimRow } from "../content/rows"
import { groundAfter, groundWords } from "../ground"
import type { Ground } from "../view"
import { neighbourhood } from "./neighbourhood"
import type { DebateMap, MapChoice, MapLink, MapNode, MapOptions } from "./view"

type Ends = { relation: RelationEnds; from: ClaimRow; to: ClaimRow }

function endsIn(content: Content): Ends[] {
  return content.relations.flatMap((relation) => {
    const [from, to] = [content.claim.get(relation.fromId), content.claim.get(relation.toId)]
    return from && to ? [{ relation, from, to }] : []
  })
}

/** The choice without what the debate does not have, what was merged as what it went into. Null where its claim is not there. */
function known(content: Content, choice: MapChoice): MapChoice | null {
  const there = (slugs: readonly string[], rows: readonly { slug: string }[]) =>
    rows.map(({ slug }) => slug).filter((slug) => slugs.includes(slug))
  const claim = choice.claim ? claimAt(content, choice.claim) : null
  if (claim === undefined) return null
  const questions = choice.questions.map((slug) => questionAt(content, slug)?.slug ?? slug)
  return {
    ...choice,
    claim: claim?.slug ?? null,
    voices: there(choice.voices, content.voices),
    questions: there(questions, content.questions),
    kinds: KINDS.filter((kind) => choice.kinds.includes(kind)),
  }
}

/** Whether a claim is of the voices and on the questions chosen. */
function picked(content: Content, { voices, questions }: MapChoice) {
  const ids = (slugs: readonly string[], rows: readonly { id: string; slug: string }[]) => {
    const chosen = new Set(rows.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id))
    return (id: string) => chosen.size === 0 || chosen.has(id)
  }
  const voice = ids(voices, content.voices)
  const question = ids(questions, content.questions)
  return {
    voice: (claim: ClaimRow) => voice(claim.voiceId),
    question: (claim: ClaimRow) => question(claim.questionId),
  }
}

const textOf = (ground: Ground) =>
  groundWords(ground)
    .map(({ text }) => text)
    .join("")

function nodeOf(content: Content, claim: ClaimRow): MapNode {
  const { slug, voice, position, ground, question } = claimRef(content, claim)
  return {
    id: slug,
    name: voice.short,
    how: ground.kind === "implied" ? "implied" : textOf({ ...ground, attitude: null }),
    whoFully: voice.short + groundAfter(ground),
    ground: ground.kind,
    disputed: claim.attributionDisputed !== null,
    position,
    statement: claim.statement,
    question: question.number,
  }
}

const linkOf = ({ relation: { id, kind, reason, scope, statedInText }, from, to }: Ends): MapLink => ({
  id,
  from: from.slug,
  to: to.slug,
  kind,
  reason,
  scope,
  stated: statedInText,
})

function inOrder(content: Content, claims: ReadonlySet<ClaimRow>): ClaimRow[] {
  return content.questions.flatMap((question) =>
    content.voices.flatMap((voice) =>
      (content.cells.get(question.id)?.get(voice.id) ?? []).filter((claim) => claims.has(claim)),
    ),
  )
}

/** The links of a debate as a graph, as far as they are chosen. Undefined where the claim in its middle is absent. */
export function mapOf(content: Content, asked: MapChoice): DebateMap | undefined {
  const choice = known(content, asked)
  if (!choice) return undefined
  const of = picked(content, choice)
  const chosen = endsIn(content).filter(
    ({ relation, from, to }) =>
      (choice.kinds.length === 0 || choice.kinds.includes(relation.kind)) &&
      (of.voice(from) || of.voice(to)) &&
      (of.question(from) || of.question(to)),
  )
  const middle = content.claims.find(({ slug }) => slug === choice.claim)
  const near = middle && neighbourhood(chosen.map(idsOf), middle.id, choice.steps)
  const ends = near ? chosen.filter(({ from, to }) => near.has(from.id) && near.has(to.id)) : chosen
  const linked = new Set(ends.flatMap(({ from, to }) => [from, to]))
  const apart = middle
    ? []
    : content.claims.filter((claim) => of.voice(claim) && of.question(claim) && !linked.has(claim))
  const shown = new Set([...linked, ...(choice.unlinked ? apart : []), ...(middle ? [middle] : [])])
  const questions = new Set([...shown].map((claim) => claim.questionId))
  const { slug, title, language } = content.debate
  return {
    key: `${content.key} ${JSON.stringify(choice)}`,
    debate: { slug, title, language },
    choice,
    questions: content.questions
      .filter(({ id }) => questions.has(id))
      .map(({ id, slug, ask }) => ({ slug, number: content.question.get(id)!.number, ask })),
    nodes: inOrder(content, shown).map((claim) => nodeOf(content, claim)),
    links: ends.map(linkOf),
    leftOut: choice.unlinked ? 0 : apart.length,
  }
}

const idsOf = ({ from, to }: Ends) => ({ from: from.id, to: to.id })

/** What of a debate's map can be chosen. */
export function mapOptions(content: Content): MapOptions {
  const counts = new Map<string, number>()
  for (const { relation, from, to } of endsIn(content))
    for (const key of new Set([relation.kind, from.voiceId, to.voiceId, from.questionId, to.questionId]))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const links = (key: string) => counts.get(key) ?? 0
  return {
    voices: content.voices.map(({ id, slug, name }) => ({ slug, name, links: links(id) })),
    questions: content.questions.map(({ id, slug, ask }, index) => ({
      slug,
      number: index + 1,
      ask,
      links: links(id),
    })),
    kinds: KINDS.map((kind) => ({ kind, links: links(kind) })),
  }
}
