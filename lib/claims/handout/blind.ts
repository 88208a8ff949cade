import { namesOf, withoutNames } from "@/lib/claims/comparing/names"
import type { Ground, QuestionView } from "@/lib/claims/view"
import type { VoiceName } from "@/lib/debates/view"

type Key = { letter: string; name: string }[]

export type Blinded = {
  questions: QuestionView[]
  key: Key
  /** other words with the names in them hidden */
  hide: (text: string) => string
  /** the letter of a voice that has one */
  letterOf: (voice: VoiceName) => string | null
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
const letterOf = (index: number) =>
  LETTERS[index % LETTERS.length]! + (index < LETTERS.length ? "" : Math.floor(index / LETTERS.length) + 1)

const grounded = ({ reporter, quotedBy }: Ground) => [reporter, quotedBy]

function voicesIn(questions: readonly QuestionView[]): VoiceName[] {
  const named = questions.flatMap(({ sides }) =>
    sides.flatMap(({ voice, claims }) => [
      voice,
      ...claims.flatMap((claim) => [
        ...grounded(claim.ground),
        ...claim.evidence.flatMap(({ speakers }) => speakers.map((speaker) => speaker.voice)),
      ]),
    ]),
  )
  return [...new Map(named.flatMap((voice) => (voice ? [[voice.slug, voice]] : []))).values()]
}

/**
 * The questions with a letter in place of each voice that holds, reports or speaks in them, also where statements and passages name
 * it; what would give it away (what kind of text, which work, which source) is left out. The key tells who is who.
 */
export function blinded(questions: readonly QuestionView[]): Blinded {
  const voices = voicesIn(questions)
  const letters = new Map(voices.map((voice, index) => [voice.slug, `Voice ${letterOf(index)}`]))
  const names = namesOf(
    voices.map(({ slug, name, short, kind }) => ({ id: slug, name, shortName: short, kind })),
  )
  const hide = <T extends string | null>(text: T) =>
    (text && withoutNames(text, names, (slug) => `[${letters.get(slug)}]`)) as T
  const hidden = <T extends VoiceName | null>(voice: T) => {
    const letter = voice && letters.get(voice.slug)
    return (letter ? { ...voice, slug: letter, name: letter, short: letter } : voice) as T
  }
  const unsaid = (ground: Ground): Ground => ({
    ...ground,
    reporter: hidden(ground.reporter),
    quotedBy: hidden(ground.quotedBy),
  })
  const sidesOf = ({ sides }: QuestionView) =>
    sides.map(({ voice, claims }) => ({
      voice: hidden(voice),
      standing: "",
      claims: claims.map((claim) => ({
        ...claim,
        // Addresses are made of names.
        slug: "",
        voice: hidden(claim.voice),
        ground: unsaid(claim.ground),
        statement: hide(claim.statement),
        disputed: hide(claim.disputed),
        when: claim.when && { ...claim.when, detail: null },
        evidence: claim.evidence.map((passage) => ({
          ...passage,
          exact: hide(passage.exact),
          note: hide(passage.note),
          speakers: passage.speakers.map((speaker) => ({ ...speaker, voice: hidden(speaker.voice) })),
        })),
      })),
    }))
  return {
    questions: questions.map((question) => ({
      ...question,
      why: hide(question.why),
      sides: sidesOf(question),
      // Who was searched in vain, and who not yet, says who is left to be the others.
      silences: [],
      unread: [],
    })),
    hide,
    letterOf: ({ slug }) => letters.get(slug) ?? null,
    key: voices.map(({ slug, name }) => ({ letter: letters.get(slug)!, name })),
  }
}
