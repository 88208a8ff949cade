import { counted } from "@/app/_ui/counting"
import type { Counts, EditionLine, Stage } from "@/lib/annotations/outcomes/view"
import { tallyInWords } from "../_import/words"

/** What a text is: "Full text, number 3". */
export function nameOf({
  kind,
  number,
  language,
}: Pick<EditionLine, "kind" | "number" | "language">): string {
  if (kind === "EXCERPTS") return "Excerpts"
  return `${kind === "FULL" ? "Full text" : `Translation (${languageOf(language)})`}, number ${number}`
}

function languageOf(language: string | null): string {
  if (!language) return "language not said"
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language
  } catch {
    return language
  }
}

const STAGES: Record<Stage, string> = {
  given: "Readers are given this text.",
  before: "Another text has taken its place.",
  looking: "Readers are given it once its passages have been found.",
  failed: "Its passages could not be looked for. Readers are still given the text before it.",
  "taken-back": "Taken back. What was decided in it is kept.",
}

/** What became of a text. */
export function stageInWords({ kind, stage }: Pick<EditionLine, "kind" | "stage">): string {
  if (kind === "EXCERPTS")
    return "Given to those who may not read the full text, and to everyone while there is none."
  return kind === "TRANSLATION" && stage === "given"
    ? "Readers are given it beside the original."
    : STAGES[stage]
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" })

/** "Came on 22 November 2026, by Ada Adam". */
export function cameInWords({ kind, at, by, takenBackAt, takenBackBy }: EditionLine): string {
  const when = (iso: string, who: string | null) => `${day.format(new Date(iso))}${who ? `, by ${who}` : ""}`
  const came = `${kind === "EXCERPTS" ? "Made" : "Came"} on ${when(at, by)}`
  return takenBackAt ? `${came}; taken back on ${when(takenBackAt, takenBackBy)}` : came
}

const FORMATS: Record<string, string> = {
  text: "plain text",
  markdown: "Markdown",
  html: "a web page",
  docx: "a Word document",
  epub: "an EPUB book",
  pdf: "a PDF",
  tei: "TEI XML",
}

/** What the import did to a text: where it came from, what it mended, and that the curator left some of it undone. */
export function madeInWords({ kind, made }: EditionLine): string {
  if (kind === "EXCERPTS") return "Made from the quotations of the debate."
  const from = `From ${FORMATS[made.from] ?? made.from}${made.fileName ? ` (${made.fileName})` : ""}`
  if (made.mended.length === 0) return `${from}; nothing was mended.`
  const mended = made.mended.map(([what, count]) => tallyInWords(what, count))
  const left = made.refused > 0 ? ` ${counted(made.refused, "proposal")} refused.` : ""
  return `${from}: ${mended.join("; ")}.${left}`
}

/** "212 passages kept, 3 moved, 1 uncertain"; "no passages" where there are none. */
export function countsInWords({ kept, moved, uncertain, refused, lost }: Counts): string {
  const total = kept + moved + uncertain + refused + lost
  if (total === 0) return "No passages"
  const others = [
    [moved, "moved"],
    [uncertain, "uncertain"],
    [refused, "refused"],
    [lost, "not found"],
  ] as const
  const rest = others.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return [`${counted(kept, "passage")} kept`, ...rest].join(", ")
}

/** "Looking for passages: 3,200 of 5,000". */
export function lookingInWords({ done, total }: { done: number; total: number }): string {
  return `Looking for passages: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`
}

/** "Two passages to decide about, one not found"; null where there is nothing to look at. */
export function toLookAtInWords({ uncertain, lost }: { uncertain: number; lost: number }): string | null {
  const decide = uncertain > 0 ? [`${counted(uncertain, "passage")} to decide about`] : []
  const missing =
    lost > 0 ? [uncertain > 0 ? `${lost} not found` : `${counted(lost, "passage")} not found`] : []
  return [...decide, ...missing].join(", ") || null
}

/** What has just been done, by the word that an address carries. */
export const DONE: Record<string, string> = {
  "taken-back":
    "The text is taken back. Readers are given the one before it, with its passages where they were.",
  back: "The text is back.",
  again: "The passages are being looked for again.",
  accept: "The passage stands there.",
  refuse: "The passage does not stand there. It is kept below the text.",
  undone: "The decision is taken back.",
  attached: "The passage stands where you selected the words.",
}
