import type { DebateHead, VoiceName } from "@/lib/debates/view"
import { type Merged, NONE_MERGED } from "./merged"
import { ReadAs } from "./read-as"
import type { ClaimRow, EvidenceRow, QuestionRow, RelationRow, SourceRow, TermRow, VoiceRow } from "./rows"
import { type Place, samePassages } from "./same-passage"

export type Rows = {
  questions: QuestionRow[]
  voices: VoiceRow[]
  sources: SourceRow[]
  claims: ClaimRow[]
  terms: TermRow[]
}
export type Use = { evidence: EvidenceRow; claim: ClaimRow }
export type RelationEnds = RelationRow & { fromId: string }

/** The curated content of a debate, as everyone who may read the debate sees it, with what is looked up in it. Lists hold what stands;
 * what was merged is part of what it went into, and looked up by its own id that is found. */
export type Content = Rows &
  Merged & {
    /** debate and version: another one whenever the content changes */
    key: string
    debate: DebateHead
    question: Map<string, QuestionRow & { number: number }>
    voice: Map<string, VoiceRow>
    source: Map<string, SourceRow>
    work: Map<string, VoiceRow["works"][number] & { voiceId: string }>
    claim: Map<string, ClaimRow>
    /** by question, then voice, in order of date */
    cells: Map<string, Map<string, ClaimRow[]>>
    relations: RelationEnds[]
    /** by evidence id: other evidence that rests on the same words */
    same: Map<string, Use[]>
  }

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))

// Undated claims stand after the dated ones; within a date the curators' order holds.
const byDate = (a: ClaimRow, b: ClaimRow) => (a.from ?? "9").localeCompare(b.from ?? "9")

function cellsOf(claims: ClaimRow[]): Content["cells"] {
  const cells: Content["cells"] = new Map()
  for (const claim of claims) {
    const row = cells.get(claim.questionId) ?? new Map<string, ClaimRow[]>()
    row.set(claim.voiceId, [...(row.get(claim.voiceId) ?? []), claim])
    cells.set(claim.questionId, row)
  }
  for (const row of cells.values()) for (const cell of row.values()) cell.sort(byDate)
  return cells
}

function placesOf(rows: Rows): (Place & { use: Use })[] {
  const current = new Map(
    rows.sources.map((source) => [
      source.id,
      source.editions.findLast((edition) => edition.kind === "EXCERPTS")?.id,
    ]),
  )
  return rows.claims.flatMap((claim) =>
    claim.evidence.map((evidence) => {
      const { id, sourceId, anchors } = evidence.passage
      const anchor = anchors.find(
        (place) => place.editionId === current.get(sourceId) && place.start !== null,
      )
      const [text, start, end] = anchor ? [sourceId, anchor.start!, anchor.end!] : [id, 0, 1]
      return { id: evidence.id, text, start, end, use: { evidence, claim } }
    }),
  )
}

/** Puts the rows of a debate together; `key` is another one whenever they change. `merged`: see `together`. */
export function contentOf(
  key: string,
  debate: DebateHead,
  rows: Rows,
  merged: Merged = NONE_MERGED,
): Content {
  const places = placesOf(rows)
  const use = new Map(places.map((place) => [place.id, place.use]))
  const same = [...samePassages(places)].map(
    ([id, others]) => [id, others.map((other) => use.get(other)!)] as const,
  )
  return {
    ...rows,
    ...merged,
    key,
    debate,
    question: new ReadAs(
      rows.questions.map((question, index) => [question.id, { ...question, number: index + 1 }]),
      merged.into,
    ),
    voice: byId(rows.voices),
    source: byId(rows.sources),
    work: new Map(
      rows.voices.flatMap((voice) => voice.works.map((work) => [work.id, { ...work, voiceId: voice.id }])),
    ),
    claim: new ReadAs(
      rows.claims.map((claim) => [claim.id, claim]),
      merged.into,
    ),
    cells: cellsOf(rows.claims),
    relations: rows.claims.flatMap((claim) =>
      claim.relationsFrom.map((relation) => ({ ...relation, fromId: claim.id })),
    ),
    same: new Map(same),
  }
}

/** The name of a voice. */
export function voiceName(content: Content, id: string): VoiceName {
  const { slug, name, shortName, kind } = content.voice.get(id)!
  return { slug, name, short: shortName, kind }
}
