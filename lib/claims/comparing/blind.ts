import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { speakersOf } from "@/lib/claims/content/passages"
import type { ClaimRow, QuestionRow } from "@/lib/claims/content/rows"
import { groundWords } from "@/lib/claims/ground"
import type { Speaker } from "@/lib/claims/view"
import type { VoiceName } from "@/lib/debates/view"
import type { Bearing } from "@/lib/generated/prisma/enums"
import { type Names, namesOf, withoutNames } from "./names"
import type { ClaimWithWords } from "./view"
import { claimWithWords } from "./words"

type BlindPassage = {
  evidenceId: string
  bearing: Bearing
  exact: string
  speakers: Speaker[]
  source: string
}

/** A claim without names: whoever it speaks of is Voice A, B …, in it alone; A holds it. Its texts are Source 1, 2 … */
export type HiddenClaim = {
  id: string
  position: string | null
  ground: string
  disputed: boolean
  statement: string
  passages: BlindPassage[]
}

export type BlindClaim =
  | { shown: false; claim: HiddenClaim }
  | { shown: true; id: string; claim: ClaimWithWords }

const letter = (at: number) =>
  `Voice ${String.fromCharCode(65 + (at % 26))}${at < 26 ? "" : Math.floor(at / 26)}`

// Names in the order in which they are asked for; the holder's is asked for first.
function lettering(holder: string): (voiceId: string) => string {
  const given = new Map([[holder, letter(0)]])
  return (voiceId) => {
    if (!given.has(voiceId)) given.set(voiceId, letter(given.size))
    return given.get(voiceId)!
  }
}

function hidden(content: Content, names: Names, claim: ClaimRow): HiddenClaim {
  const called = lettering(claim.voiceId)
  const idOf = new Map(content.voices.map((voice) => [voice.slug, voice.id]))
  const veiled = <T extends VoiceName | null>(voice: T): T => {
    if (!voice) return voice
    const name = called(idOf.get(voice.slug)!)
    return { ...voice, slug: name, name, short: name, kind: "UNNAMED" }
  }
  const { ground, position } = claimLine(content, claim)
  const sources = [...new Set(claim.evidence.map(({ passage }) => passage.sourceId))]
  const without = (text: string) => withoutNames(text, names, called)
  const known = { ...ground, reporter: veiled(ground.reporter), quotedBy: veiled(ground.quotedBy) }
  return {
    id: claim.id,
    ground: groundWords(known)
      .map(({ text }) => text)
      .join(""),
    position: position && without(position.label),
    disputed: claim.attributionDisputed !== null,
    statement: without(claim.statement),
    passages: claim.evidence.map((evidence) => ({
      evidenceId: evidence.id,
      bearing: evidence.bearing,
      exact: without(evidence.passage.exact),
      speakers: speakersOf(content, evidence, claim.voiceId).map((speaker) => ({
        ...speaker,
        voice: veiled(speaker.voice),
      })),
      source: `Source ${sources.indexOf(evidence.passage.sourceId) + 1}`,
    })),
  }
}

// What else rests on the same words would name the holders of claims that are still hidden.
function shown(content: Content, claim: ClaimRow): ClaimWithWords {
  const whole = claimWithWords(content, claim, new Map())
  return { ...whole, same: null, evidence: whole.evidence.map((passage) => ({ ...passage, alsoIn: [] })) }
}

// FNV-1a: an order that tells nothing of who holds what, and stays the same for one reader.
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

/** The claims on a question that have a passage, of these voices (ids; none: of all), in an order of the reader's own. */
export function claimsToJudge(
  content: Content,
  question: QuestionRow,
  voices: ReadonlySet<string>,
  reader: string,
): ClaimRow[] {
  const row = content.cells.get(question.id) ?? new Map<string, ClaimRow[]>()
  return [...row]
    .flatMap(([voiceId, claims]) => (voices.size === 0 || voices.has(voiceId) ? claims : []))
    .filter(({ evidence }) => evidence.length > 0)
    .map((claim) => ({ claim, place: mixed(`${reader} ${claim.id}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ claim }) => claim)
}

/** Whether a reader has said of one of a claim's passages whether it carries the claim. `judged`: ids of evidence. */
export function isJudged(claim: ClaimRow, judged: ReadonlySet<string>): boolean {
  return claim.evidence.some(({ id }) => judged.has(id))
}

/** Claims as one may see them: those judged with the names, the others without. */
export function blindly(
  content: Content,
  claims: readonly ClaimRow[],
  judged: ReadonlySet<string>,
): BlindClaim[] {
  const names = namesOf(content.voices)
  return claims.map((claim) =>
    isJudged(claim, judged)
      ? { shown: true, id: claim.id, claim: shown(content, claim) }
      : { shown: false, claim: hidden(content, names, claim) },
  )
}
