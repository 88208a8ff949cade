import { createHash } from "node:crypto"
import { shortNameOf } from "@/lib/debates/voices/short-name"
import type {
  Pack,
  PackClaim,
  PackFactDispute,
  PackPosition,
  PackQuestion,
  PackRelation,
  PackSense,
  PackSilence,
  PackSource,
  PackTerm,
  PackVoice,
  PackWork,
} from "./schema"

/** In the order in which they are brought in: nothing names what comes after it. */
export const KINDS = [
  "debate",
  "voice",
  "work",
  "source",
  "question",
  "position",
  "claim",
  "relation",
  "silence",
  "factDispute",
  "term",
  "sense",
] as const

export type Kind = (typeof KINDS)[number]

export type Fragments = {
  debate: Pick<Pack, "slug" | "title" | "about" | "language">
  voice: PackVoice
  work: PackWork
  source: PackSource
  question: Omit<PackQuestion, "positions" | "silences">
  position: PackPosition & { question: string }
  claim: PackClaim
  relation: PackRelation
  silence: PackSilence & { question: string }
  factDispute: PackFactDispute
  term: Omit<PackTerm, "senses">
  sense: PackSense & { term: string }
}

/** What is compared and brought in as a whole: a claim with its chain and passages, a question without its positions. */
export type Item<K extends Kind = Kind> = {
  [P in K]: { kind: P; key: string; list: string; hash: string; fragment: Fragments[P] }
}[K]

/** By what an item of a kind is known again. */
export const keyOf = {
  debate: ({ slug }: { slug: string }) => slug,
  position: ({ question, id }: { question: string; id: string }) => `${question} ${id}`,
  relation: ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from} ${kind} ${to}`,
  silence: (of: { question: string; voice: string; source?: string; work?: string }) =>
    [of.question, of.voice, of.source ?? "-", of.work ?? "-"].join(" "),
  factDispute: ({ point }: { point: string }) => point,
  sense: (of: { term: string; voice: string; work?: string }) =>
    [of.term, of.voice, of.work ?? "-"].join(" "),
}

/** The pack as an export would write it: short names as they will be shown, no spaces at the edges of an opening. */
export function normalForm(pack: Pack): Pack {
  const voices = pack.voices.map(({ "short-name": given, ...voice }) => {
    const short = given ?? shortNameOf(voice.name, voice.kind.toUpperCase())
    return { ...voice, ...shortNamed(voice.name, voice.kind, short) }
  })
  const sources = pack.sources.map((source) => ({
    ...source,
    ...(source.opens && { opens: source.opens.trim() }),
    ...(source.closes && { closes: source.closes.trim() }),
  }))
  return { ...pack, voices, sources }
}

/** The field of a short name; none where the name itself is short and would be taken. */
export function shortNamed(name: string, kind: string, short: string) {
  const taken = shortNameOf(name, kind.toUpperCase())
  return short === name && taken === name ? {} : { "short-name": short }
}

/** The items of a pack in normal form, kind by kind, each in the pack's order; `list` names those it is ordered among. */
export function itemsOf(pack: Pack): Item[] {
  const { slug, title, about, language } = pack
  const questions = pack.questions.map(({ positions: _, silences: __, ...question }) => question)
  const positions = pack.questions.flatMap(({ id, positions }) =>
    positions.map((position) => ({ ...position, question: id })),
  )
  const silences = pack.questions.flatMap(({ id, silences }) =>
    silences.map((silence) => ({ ...silence, question: id })),
  )
  const terms = pack.terms.map(({ senses: _, ...term }) => term)
  const senses = pack.terms.flatMap(({ id, senses: here }) => here.map((sense) => ({ ...sense, term: id })))
  const byId = ({ id }: { id: string }) => id
  return [
    item("debate", keyOf.debate, "debate")({ slug, title, about, language }),
    ...pack.voices.map(item("voice", byId, "voices")),
    ...pack.works.map(item("work", byId, "works")),
    ...pack.sources.map(item("source", byId, "sources")),
    ...questions.map(item("question", byId, "questions")),
    ...positions.map((each) => item("position", keyOf.position, `positions of ${each.question}`)(each)),
    ...pack.claims.map(item("claim", byId, "claims")),
    ...pack.relations.map(item("relation", keyOf.relation, "relations")),
    ...silences.map((each) => item("silence", keyOf.silence, `silences of ${each.question}`)(each)),
    ...pack["facts-disputed"].map(item("factDispute", keyOf.factDispute, "facts")),
    ...terms.map(item("term", byId, "terms")),
    ...senses.map((each) => item("sense", keyOf.sense, `senses of ${each.term}`)(each)),
  ]
}

const item =
  <K extends Kind>(kind: K, key: (fragment: Fragments[K]) => string, list: string) =>
  (fragment: Fragments[K]) =>
    ({ kind, key: key(fragment), list, hash: hashOf(fragment), fragment }) as Item

/** sha256 in hex over the JSON of a value with its keys in order, so that the order of writing says nothing. */
function hashOf(value: unknown): string {
  const ordered = (_: string, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  return createHash("sha256").update(JSON.stringify(value, ordered)).digest("hex")
}
