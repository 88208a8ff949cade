import { didYouMean } from "@/lib/interchange/pack/nearest"
import { type Check, error, type Finding, type Path } from "@/lib/interchange/pack/problem"
import type { Pack } from "@/lib/interchange/pack/schema"

type Kind = "voice" | "work" | "source" | "question" | "claim"
type Reference = { kind: Kind; id: string | undefined; path: Path }

/** Ids that name nothing in the pack, and positions that are not among those of the claim's question. */
export const unknownIds: Check = (pack) => {
  const known: Record<Kind, Set<string>> = {
    voice: idsOf(pack.voices),
    work: idsOf(pack.works),
    source: idsOf(pack.sources),
    question: idsOf(pack.questions),
    claim: idsOf(pack.claims),
  }
  const unknown = referencesOf(pack).flatMap(({ kind, id, path }) => {
    if (id === undefined || known[kind].has(id)) return []
    return [error(path, `No ${kind} has the id “${id}”.${didYouMean(id, known[kind])}`)]
  })
  return [...unknown, ...strayPositions(pack)]
}

function idsOf(list: { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id))
}

function referencesOf(pack: Pack): Reference[] {
  return [
    ...pack.works.map(({ by }, i) => refer("voice", by, ["works", i, "by"])),
    ...pack.sources.flatMap((source, i) => [
      ...each("voice", source.by, ["sources", i, "by"]),
      ...each("voice", source["translated-by"] ?? [], ["sources", i, "translated-by"]),
      ...each("voice", source["edited-by"] ?? [], ["sources", i, "edited-by"]),
      refer("work", source.work, ["sources", i, "work"]),
      ...each("work", source.reviews, ["sources", i, "reviews"]),
    ]),
    ...pack.questions.flatMap(({ silences }, i) =>
      silences.flatMap((silence, j) => [
        refer("voice", silence.voice, ["questions", i, "silences", j, "voice"]),
        refer("source", silence.source, ["questions", i, "silences", j, "source"]),
        refer("work", silence.work, ["questions", i, "silences", j, "work"]),
      ]),
    ),
    ...pack.claims.flatMap((claim, i) => inClaim(claim, ["claims", i])),
    ...pack.relations.flatMap((relation, i) => [
      refer("claim", relation.from, ["relations", i, "from"]),
      refer("claim", relation.to, ["relations", i, "to"]),
      ...inQuotation(relation, ["relations", i]),
    ]),
    ...pack["facts-disputed"].flatMap(({ versions }, i) =>
      versions.flatMap((version, j) => [
        refer("voice", version.voice, ["facts-disputed", i, "versions", j, "voice"]),
        ...inQuotation(version, ["facts-disputed", i, "versions", j]),
      ]),
    ),
    ...pack.terms.flatMap(({ senses }, i) =>
      senses.flatMap((sense, j) => [
        refer("voice", sense.voice, ["terms", i, "senses", j, "voice"]),
        refer("work", sense.work, ["terms", i, "senses", j, "work"]),
        ...sense.passages.flatMap((passage, k) =>
          inQuotation(passage, ["terms", i, "senses", j, "passages", k]),
        ),
      ]),
    ),
  ]
}

function inClaim(claim: Pack["claims"][number], path: Path): Reference[] {
  return [
    refer("question", claim.question, [...path, "question"]),
    refer("voice", claim.voice, [...path, "voice"]),
    refer("voice", claim["reported-by"], [...path, "reported-by"]),
    refer("work", claim.work, [...path, "work"]),
    refer("source", claim.source, [...path, "source"]),
    ...each("voice", claim.chain, [...path, "chain"]),
    ...claim.evidence.flatMap((evidence, j) => inQuotation(evidence, [...path, "evidence", j])),
  ]
}

function inQuotation(
  { source, speakers }: { source?: string; speakers?: string[] },
  path: Path,
): Reference[] {
  return [refer("source", source, [...path, "source"]), ...each("voice", speakers, [...path, "speakers"])]
}

function refer(kind: Kind, id: string | undefined, path: Path): Reference {
  return { kind, id, path }
}

function each(kind: Kind, ids: string[] | undefined, path: Path): Reference[] {
  return (ids ?? []).map((id, i) => refer(kind, id, [...path, i]))
}

function strayPositions(pack: Pack): Finding[] {
  const questions = new Map(pack.questions.map((question) => [question.id, question]))
  return pack.claims.flatMap(({ question, position }, i) => {
    const own = questions.get(question)
    if (position === undefined || !own || idsOf(own.positions).has(position)) return []
    const other = pack.questions.find(({ positions }) => idsOf(positions).has(position))
    const message = other
      ? `“${position}” is a position of the question “${other.id}”, not of “${question}”.`
      : `The question “${question}” has no position “${position}”.`
    return [error(["claims", i, "position"], message + didYouMean(position, idsOf(own.positions)))]
  })
}
