import { cslOf } from "@/lib/sources/csl"
import type { Content } from "./content/content"
import { voiceName } from "./content/content"
import { claimLine } from "./content/lines"
import type { QuestionRow } from "./content/rows"
import { standingOf } from "./content/standing"
import type { Cell, Comparison, ComparisonRow, SilenceView, VoiceColumn } from "./view"

/** Which voices stand in the table: all, those named in the address, or the reviewers and the authors they discuss. */
export type Choice = readonly string[] | "all" | undefined

/** The slugs of the voices chosen, in the order of the table; the usual ones where the address names none that exist. */
export function chosenSlugs(content: Content, choice: Choice): string[] {
  const named = content.voices.filter((voice) => choice === "all" || choice?.includes(voice.slug))
  const usual = content.voices.filter((voice) => voice.kind === "REVIEWER" || voice.kind === "AUTHOR")
  return (named.length > 0 ? named : usual).map((voice) => voice.slug)
}

/** Silences of one voice on one question, with the work or source that was searched. */
export function silencesOf(question: QuestionRow, voiceId: string): SilenceView[] {
  return question.silences
    .filter((silence) => silence.voiceId === voiceId)
    .map(({ kind, note, source, work }) => {
      const searched = work?.title ?? (source && cslOf(source).title)
      return { kind, note, where: searched ?? null }
    })
}

/** All voices in the order of the table, the chosen ones marked. */
export function columnsOf(content: Content, chosen: readonly string[]): VoiceColumn[] {
  return content.voices.map((voice) => ({
    ...voiceName(content, voice.id),
    standing: standingOf(content, voice),
    claims: content.claims.filter((claim) => claim.voiceId === voice.id).length,
    chosen: chosen.includes(voice.slug),
  }))
}

function rowOf(content: Content, question: QuestionRow, chosen: Set<string>): ComparisonRow {
  const { slug, ask, scale, positions } = question
  const cells = content.voices
    .filter((voice) => chosen.has(voice.slug))
    .map((voice): Cell => {
      const claims = content.cells.get(question.id)?.get(voice.id) ?? []
      return {
        voice: voice.slug,
        claims: claims.map((claim) => claimLine(content, claim)),
        silences: silencesOf(question, voice.id),
      }
    })
  return {
    slug,
    number: content.question.get(question.id)!.number,
    ask,
    positions: positions.length,
    scale,
    cells,
  }
}

/** The comparison table: questions down, voices across. A cell without claims and silences has not been looked at. */
export function comparisonOf(content: Content, chosen: readonly string[]): Comparison {
  const columns = new Set(chosen)
  return {
    key: `${content.key} ${chosen.join()}`,
    debate: content.debate,
    voices: columnsOf(content, chosen),
    rows: content.questions.map((question) => rowOf(content, question, columns)),
  }
}
