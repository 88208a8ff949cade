import type * as Model from "@/lib/generated/prisma/client"

type Models = {
  Question: Model.Question
  Position: Model.Position
  Silence: Model.Silence
  Voice: Model.Voice
  Work: Model.Work
  Source: Model.Source
  SourceVoice: Model.SourceVoice
  SourceReview: Model.SourceReview
  Edition: Model.Edition
  Claim: Model.Claim
  ClaimSpeaker: Model.ClaimSpeaker
  Relation: Model.Relation
  Evidence: Model.Evidence
  EvidenceSpeaker: Model.EvidenceSpeaker
  Passage: Model.Passage
  Anchor: Model.Anchor
  Term: Model.Term
  Sense: Model.Sense
  SensePassage: Model.SensePassage
}

/** What is read of each table to show a debate; the shapes below follow from it. */
export const COLUMNS = {
  Question: ["id", "slug", "ask", "kind", "why", "scale", "mergedIntoId"],
  Position: ["questionId", "id", "slug", "label", "gloss", "offScale", "order", "mergedIntoId"],
  Silence: ["questionId", "voiceId", "kind", "note", "sourceId", "workId"],
  Voice: ["id", "slug", "name", "shortName", "kind", "years", "note"],
  Work: ["voiceId", "id", "slug", "title", "year", "note"],
  Source: ["id", "slug", "csl", "licence", "note", "readers", "workId"],
  SourceVoice: ["sourceId", "voiceId", "role"],
  SourceReview: ["sourceId", "workId"],
  Edition: ["sourceId", "id", "number", "kind", "blobSha256"],
  Claim: [
    ...(["id", "slug", "questionId", "positionId", "voiceId", "workId", "statement", "basis"] as const),
    ...(["reporterId", "attitude", "asOf", "from", "confidence", "caution"] as const),
    ...(["attributionDisputed", "scope", "version", "mergedIntoId"] as const),
  ],
  ClaimSpeaker: ["claimId", "voiceId"],
  Relation: ["fromId", "id", "toId", "kind", "scope", "reason", "statedInText"],
  Evidence: ["claimId", "relationId", "passageId", "id", "bearing", "note"],
  EvidenceSpeaker: ["evidenceId", "voiceId"],
  Passage: ["id", "sourceId", "exact", "locator"],
  Anchor: ["passageId", "editionId", "start", "end"],
  Term: ["id", "slug", "name", "forms", "version", "order"],
  Sense: ["termId", "id", "version", "voiceId", "workId", "gloss", "order"],
  SensePassage: ["senseId", "passageId"],
} as const satisfies { [Table in keyof Models]: readonly (keyof Models[Table])[] }

export type Table = keyof Models
type Columns<Of extends Table> = Pick<Models[Of], Extract<(typeof COLUMNS)[Of][number], keyof Models[Of]>>

/** What was read, table by table, each in the order in which its rows stand. */
export type Tables = { [Of in Table]: Columns<Of>[] }

type StoredPosition = Omit<Columns<"Position">, "questionId">
export type PositionRow = Omit<StoredPosition, "order" | "mergedIntoId">
type SilenceRow = Pick<Columns<"Silence">, "voiceId" | "kind" | "note"> & {
  source: Pick<SourceRow, "csl"> | null
  work: Pick<Columns<"Work">, "title"> | null
}
export type StoredQuestion = Columns<"Question"> & { positions: StoredPosition[]; silences: SilenceRow[] }
export type QuestionRow = Omit<StoredQuestion, "mergedIntoId" | "positions"> & { positions: PositionRow[] }
export type VoiceRow = Columns<"Voice"> & { works: Omit<Columns<"Work">, "voiceId">[] }
export type SourceRow = Columns<"Source"> & {
  voices: Omit<Columns<"SourceVoice">, "sourceId">[]
  reviews: Omit<Columns<"SourceReview">, "sourceId">[]
  editions: Omit<Columns<"Edition">, "sourceId">[]
}
type Speakers = Pick<Columns<"EvidenceSpeaker">, "voiceId">[]
export type EvidenceRow = Pick<Columns<"Evidence">, "id" | "bearing" | "note"> & {
  speakers: Speakers
  passage: Columns<"Passage"> & { anchors: Omit<Columns<"Anchor">, "passageId">[] }
}
export type RelationRow = Omit<Columns<"Relation">, "fromId"> & { evidence: EvidenceRow[] }
export type StoredClaim = Columns<"Claim"> & {
  chain: Speakers
  evidence: EvidenceRow[]
  relationsFrom: RelationRow[]
}
export type ClaimRow = Omit<StoredClaim, "mergedIntoId">
export type SenseRow = Omit<Columns<"Sense">, "termId"> & {
  passages: Pick<Columns<"SensePassage">, "passageId">[]
}
export type TermRow = Columns<"Term"> & { senses: SenseRow[] }
