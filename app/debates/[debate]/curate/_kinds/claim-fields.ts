import type { Content } from "@/lib/claims/content/content"
import type { RowOf } from "@/lib/claims/curating/queries"
import type { Field, Typed } from "../_form/field"
import { knownHow } from "./known-how"
import {
  addressField,
  NOTHING,
  optionsIn,
  sourceOptions,
  toChoose,
  voiceOptions,
  workOptions,
} from "./options"
import { speakerFields } from "./speakers"
import { standField, standValue } from "./stand"
import { AS_OF_HINT, CONFIDENCES } from "./words"

/** Those through whom a claim is known, outermost first, without its own voice at the end. */
export function throughOf({ chain, voiceId }: { chain: { voiceId: string }[]; voiceId: string }): string[] {
  const ids = chain.map((speaker) => speaker.voiceId)
  return ids.at(-1) === voiceId ? ids.slice(0, -1) : ids
}

/** The question and position of a claim as they are read: those of a merged question are the other's. */
export function standShown(of: Content, { id, questionId, positionId }: RowOf<"claim">): string {
  const read = of.claims.find((claim) => claim.id === id)
  return read ? standValue(read.questionId, read.positionId) : standValue(questionId, positionId)
}

/** The fields of a claim: what it is first, then (folded) what is said of it less often. */
export function claimFields(of: Content, row: RowOf<"claim"> | null, given: Typed): Field[] {
  const { question = "", position = "", voice = "" } = given
  // Of a question alone nothing is chosen yet: its positions come first.
  const stand = row ? standShown(of, row) : position && standValue(question, position)
  const asked = [...of.question.values()]
  const questions = row ? asked : asked.sort((a, b) => Number(b.id === question) - Number(a.id === question))
  return [
    standField(questions, stand),
    {
      kind: "select",
      name: "voiceId",
      label: "Whose view it is",
      value: row?.voiceId ?? voice,
      options: toChoose(row?.voiceId ?? voice, voiceOptions(of)),
    },
    {
      kind: "area",
      name: "statement",
      label: "What it holds, in a sentence of your own",
      value: row?.statement ?? "",
      required: true,
    },
    ...knownHow(of.voices, row),
    {
      kind: "line",
      name: "asOf",
      label: "As of when",
      value: row?.asOf ?? "",
      hint: AS_OF_HINT,
    },
    ...more(of, row).map((field) => ({ ...field, more: true })),
  ]
}

function more(of: Content, row: RowOf<"claim"> | null): Field[] {
  return [
    {
      kind: "select",
      name: "workId",
      label: "In which work",
      value: row?.workId ?? "",
      options: [NOTHING("Not stated"), ...workOptions(of)],
    },
    {
      kind: "select",
      name: "sourceId",
      label: "Taken from which source",
      value: row?.sourceId ?? "",
      options: [NOTHING("That of its passages"), ...sourceOptions(of)],
      hint: "Only where its passages stand in several.",
    },
    ...speakerFields(
      of,
      row ? throughOf(row) : [],
      "Known through whom",
      "Only where the voice is known through another’s text: who writes, then who is quoted in it.",
    ),
    { kind: "area", name: "scope", label: "How far it goes", value: row?.scope ?? "", rows: 2 },
    {
      kind: "area",
      name: "caution",
      label: "A caution for readers",
      value: row?.caution ?? "",
      rows: 2,
    },
    {
      kind: "area",
      name: "attributionDisputed",
      label: "Who disputes that it is theirs",
      value: row?.attributionDisputed ?? "",
      rows: 2,
    },
    {
      kind: "select",
      name: "confidence",
      label: "How sure you are that the voice holds it",
      value: row?.confidence ?? "",
      options: [NOTHING("Not stated"), ...optionsIn(CONFIDENCES)],
    },
    addressField(row?.slug, "the question and the voice"),
  ]
}
