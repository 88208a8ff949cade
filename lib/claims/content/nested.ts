import type { Stored } from "./merged"
import type { EvidenceRow, Tables, TermRow } from "./rows"

/**
 * Puts what was read table by table into what it belongs to, in the order in which it came, and uses it up. A claim stands while its
 * question and its voice do, a link while both its claims do, a meaning of a term while its voice does; what belongs to nothing that stands is left out.
 */
export function nested(tables: Tables): Stored {
  const evidence = evidenceIn(tables)
  const ofClaim = under(evidence, ({ claimId }) => claimId)
  const ofRelation = under(evidence, ({ relationId }) => relationId)
  const chain = under(tables.ClaimSpeaker, ({ claimId }) => claimId)
  const claims = new Set(tables.Claim.map(({ id }) => id))
  const links = under(
    tables.Relation.filter(({ toId }) => claims.has(toId)),
    ({ fromId }) => fromId,
  )
  const questions = new Set(tables.Question.map(({ id }) => id))
  const voices = new Set(tables.Voice.map(({ id }) => id))
  return {
    ...beside(tables),
    terms: termsIn(tables, voices),
    claims: tables.Claim.filter(
      ({ questionId, voiceId }) => questions.has(questionId) && voices.has(voiceId),
    ).map((claim) =>
      Object.assign(claim, {
        chain: chain(claim.id).map(({ voiceId }) => ({ voiceId })),
        evidence: ofClaim(claim.id).map(({ row }) => row),
        relationsFrom: links(claim.id).map(({ id, toId, kind, scope, reason, statedInText }) => {
          const grounds = ofRelation(id).map(({ row }) => row)
          return { id, toId, kind, scope, reason, statedInText, evidence: grounds }
        }),
      }),
    ),
  }
}

type Tied = { claimId: string | null; relationId: string | null; row: EvidenceRow }

// Rows are made column by column, or added to: copying what there is but for a column costs several times as much.
function evidenceIn({ Evidence, EvidenceSpeaker, Passage, Anchor }: Tables): Tied[] {
  const speakers = under(EvidenceSpeaker, ({ evidenceId }) => evidenceId)
  const anchors = under(Anchor, ({ passageId }) => passageId)
  const passages = new Map(
    Passage.map((passage) => {
      const places = anchors(passage.id).map(({ editionId, start, end }) => ({ editionId, start, end }))
      return [passage.id, Object.assign(passage, { anchors: places })]
    }),
  )
  return Evidence.map(({ claimId, relationId, passageId, id, bearing, note }) => {
    const spoken = speakers(id).map(({ voiceId }) => ({ voiceId }))
    const row = { id, bearing, note, speakers: spoken, passage: passages.get(passageId)! }
    return { claimId, relationId, row }
  })
}

function termsIn({ Term, Sense, SensePassage }: Tables, voices: ReadonlySet<string>): TermRow[] {
  const senses = under(Sense, ({ termId }) => termId)
  const passages = under(SensePassage, ({ senseId }) => senseId)
  return Term.map((term) => ({
    ...term,
    senses: senses(term.id)
      .filter(({ voiceId }) => voices.has(voiceId))
      .map(({ termId: _, ...sense }) => ({
        ...sense,
        passages: passages(sense.id).map(({ passageId }) => ({ passageId })),
      })),
  }))
}

// Questions, voices and sources with what is theirs.
function beside(tables: Tables): Omit<Stored, "claims" | "terms"> {
  const positions = under(tables.Position, ({ questionId }) => questionId)
  const silences = under(tables.Silence, ({ questionId }) => questionId)
  const works = under(tables.Work, ({ voiceId }) => voiceId)
  const work = new Map(tables.Work.map(({ id, title }) => [id, { title }]))
  const source = new Map(tables.Source.map(({ id, csl }) => [id, { csl }]))
  const authors = under(tables.SourceVoice, ({ sourceId }) => sourceId)
  const reviews = under(tables.SourceReview, ({ sourceId }) => sourceId)
  const editions = under(tables.Edition, ({ sourceId }) => sourceId)
  return {
    questions: tables.Question.map((question) => ({
      ...question,
      positions: positions(question.id).map(({ questionId: _, ...position }) => position),
      silences: silences(question.id).map(({ voiceId, kind, note, sourceId, workId }) => ({
        voiceId,
        kind,
        note,
        source: source.get(sourceId ?? "") ?? null,
        work: work.get(workId ?? "") ?? null,
      })),
    })),
    voices: tables.Voice.map((voice) => ({
      ...voice,
      works: works(voice.id).map(({ voiceId: _, ...each }) => each),
    })),
    sources: tables.Source.map((each) => ({
      ...each,
      voices: authors(each.id).map(({ voiceId, role }) => ({ voiceId, role })),
      reviews: reviews(each.id).map(({ workId }) => ({ workId })),
      editions: editions(each.id).map(({ sourceId: _, ...edition }) => edition),
    })),
  }
}

// The rows that belong to one, by its id.
function under<T>(rows: readonly T[], whose: (row: T) => string | null): (id: string) => readonly T[] {
  const groups = new Map<string | null, T[]>()
  for (const row of rows) {
    const of = whose(row)
    const group = groups.get(of)
    if (group) group.push(row)
    else groups.set(of, [row])
  }
  return (id) => groups.get(id) ?? []
}
