import { silencesOf } from "./comparison"
import { type Content, voiceName } from "./content/content"
import { claimLine } from "./content/lines"
import { type Contexts, passageView } from "./content/passages"
import { standingOf } from "./content/standing"
import type { QuestionView } from "./view"

const neighbour = (content: Content, index: number) => {
  const question = content.questions[index]
  return question ? { slug: question.slug, number: index + 1, ask: question.ask } : null
}

/** A question: its positions and who takes them, and every voice's claims with their passages. Undefined if absent. */
export function questionPageOf(content: Content, slug: string, contexts: Contexts): QuestionView | undefined {
  const index = content.questions.findIndex((question) => question.slug === slug)
  const question = content.questions[index]
  if (!question) return undefined
  const row = content.cells.get(question.id)
  const ordered = content.voices.flatMap((voice) => row?.get(voice.id) ?? [])
  const lines = ordered.map((claim) => claimLine(content, claim))
  const speaking = content.voices.filter((voice) => row?.has(voice.id))
  const silent = new Set(question.silences.map((silence) => silence.voiceId))
  return {
    id: question.id,
    debate: content.debate,
    slug,
    number: index + 1,
    ask: question.ask,
    kind: question.kind,
    why: question.why,
    scale: question.scale,
    merged: (content.mergedQuestions.get(question.id) ?? []).map(({ id, slug, ask, why }) => ({
      id,
      slug,
      ask,
      why,
    })),
    positions: question.positions.map(({ id: _, ...position }) => ({
      ...position,
      takers: lines.filter((line) => line.position?.slug === position.slug),
    })),
    unplaced: lines.filter((line) => line.position === null),
    sides: speaking.map((voice) => ({
      voice: voiceName(content, voice.id),
      standing: standingOf(content, voice),
      claims: row!.get(voice.id)!.map((claim) => ({
        ...claimLine(content, claim),
        evidence: claim.evidence.map((each) => passageView(content, each, claim.voiceId, contexts)),
      })),
    })),
    silences: content.voices.flatMap((voice) =>
      silencesOf(question, voice.id).map((silence) => ({ voice: voiceName(content, voice.id), ...silence })),
    ),
    unread: content.voices
      .filter((voice) => !row?.has(voice.id) && !silent.has(voice.id))
      .map((voice) => voiceName(content, voice.id)),
    previous: neighbour(content, index - 1),
    next: neighbour(content, index + 1),
  }
}
