import type { Content } from "@/lib/claims/content/content"
import type { RowOf } from "@/lib/claims/curating/queries"
import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addSource, changeSource } from "@/lib/sources/commands"
import { cslOf } from "@/lib/sources/csl"
import type { AddSource } from "@/lib/sources/schema"
import { READERS } from "../../sources/_import/_make/words"
import type { Field, Typed } from "../_form/field"
import { type Curating, orNull } from "./kind"
import { addressField, NOTHING, noteField, optionsIn, voiceOptions, workOptions } from "./options"
import { recordFields, recordIn } from "./record"

type Row = RowOf<"source">
type Voices = AddSource["voices"]

const AUTHORS = ["author1", "author2", "author3"] as const

const authorsOf = (row: Row | null) => (row?.voices ?? []).filter(({ role }) => role === "AUTHOR")

const authorFields = (of: Content, row: Row | null): Field[] =>
  AUTHORS.slice(0, Math.min(3, authorsOf(row).length + 1)).map((name, index) => ({
    kind: "select",
    name,
    label: index === 0 ? "Author" : "and",
    value: authorsOf(row)[index]?.voiceId ?? "",
    options: [NOTHING(index === 0 ? "Choose" : "nobody else"), ...voiceOptions(of)],
    ...(index === 0 ? { also: ["voices"] } : {}),
  }))

// Translators, editors and whom it is about are no choice here, and stay.
function voicesIn(typed: Typed, row: Row | null): Voices {
  const chosen = [...new Set(AUTHORS.map((name) => typed[name]).filter((id): id is string => Boolean(id)))]
  const more = authorsOf(row)
    .slice(AUTHORS.length)
    .map(({ voiceId }) => voiceId)
  const others = (row?.voices ?? []).filter(({ role }) => role !== "AUTHOR")
  return [
    ...[...chosen, ...more].map((voiceId) => ({ voiceId, role: "AUTHOR" as const })),
    ...others.map(({ voiceId, role }) => ({ voiceId, role })),
  ]
}

const reviewField = (of: Content, row: Row | null): Field => ({
  kind: "select",
  name: "review",
  label: "Which work it reviews",
  value: row?.reviews[0]?.workId ?? "",
  options: [NOTHING("None"), ...workOptions(of)],
  also: ["reviews"],
})

const typedSource = (typed: Typed, row: Row | null) => ({
  csl: recordIn(typed, row),
  licence: orNull(typed.licence),
  readers: typed.readers as AddSource["readers"],
  note: orNull(typed.note),
  workId: orNull(typed.workId),
  voices: voicesIn(typed, row),
  reviews: [...new Set([typed.review, ...(row?.reviews ?? []).slice(1).map(({ workId }) => workId)])].filter(
    (id): id is string => Boolean(id),
  ),
})

/** A text that the debate can show, with its bibliographic record. */
export const source: Curating<"source"> = {
  word: "source",
  fields: (of, row) => [
    ...recordFields(row && cslOf(row)),
    ...authorFields(of, row),
    reviewField(of, row),
    {
      kind: "select",
      name: "workId",
      label: "Which work it is",
      value: row?.workId ?? "",
      options: [NOTHING("None of those named"), ...workOptions(of)],
      more: true,
    },
    { kind: "line", name: "licence", label: "Licence or permission", value: row?.licence ?? "" },
    {
      kind: "radio",
      name: "readers",
      label: "Who may read the full text",
      value: row?.readers ?? "SEMINARS",
      options: optionsIn(Object.fromEntries(READERS)),
    },
    noteField(row?.note),
    addressField(row?.slug, "the title"),
  ],
  add: async (actor, of, typed) => {
    const within = { debateId: of.debate.id }
    const slug = typed.slug || (await addressFor("source", within, typed.title ?? ""))
    return addSource(actor, {
      ...within,
      ...typedSource(typed, null),
      slug,
      order: await placeAtEnd("source", within),
    })
  },
  change: (actor, _of, known, typed, before) =>
    changeSource(actor, { ...known, ...typedSource(typed, before), slug: typed.slug ?? "" }),
  list: () => "sources",
  name: (_of, row) => cslOf(row).title,
}
