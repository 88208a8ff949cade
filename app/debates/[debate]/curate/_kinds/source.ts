import type { Content } from "@/lib/claims/content/content"
import type { RowOf } from "@/lib/claims/curating/queries"
import { addressFor, placeAtEnd } from "@/lib/debates/addresses/queries"
import { addSource, changeSource } from "@/lib/sources/commands"
import { type Csl, cslOf } from "@/lib/sources/csl"
import { authorsAfter } from "@/lib/sources/people"
import type { AddSource } from "@/lib/sources/schema"
import { READERS } from "../../sources/_import/_make/words"
import type { Field, Typed } from "../_form/field"
import { type Curating, orNull } from "./kind"
import { addressField, NOTHING, noteField, optionsIn, workOptions } from "./options"
import { peopleFields, peopleIn } from "./people"
import { nameFields, recordFields, recordIn } from "./record"

type Row = RowOf<"source">

const reviewField = (of: Content, row: Row | null): Field => ({
  kind: "select",
  name: "review",
  label: "Which work it reviews",
  value: row?.reviews[0]?.workId ?? "",
  options: [NOTHING("None"), ...workOptions(of)],
  also: ["reviews"],
})

// A record may name its authors itself; once others are chosen it names these.
function recordWithAuthors(of: Content, typed: Typed, row: Row | null, voices: AddSource["voices"]): Csl {
  const record = recordIn(typed, row)
  const authors = (all: AddSource["voices"]) =>
    all.flatMap(({ voiceId, role }) => (role === "AUTHOR" ? (of.voice.get(voiceId) ?? []) : []))
  const [was, now] = [authors(row?.voices ?? []), authors(voices)]
  if (was.map(({ id }) => id).join() === now.map(({ id }) => id).join()) return record
  const { author: _, ...rest } = record
  const author = authorsAfter(record, was, now)
  return author ? { ...rest, author } : rest
}

function typedSource(of: Content, typed: Typed, row: Row | null) {
  const voices = peopleIn(typed, row?.voices ?? [])
  return {
    csl: recordWithAuthors(of, typed, row, voices),
    licence: orNull(typed.licence),
    readers: typed.readers as AddSource["readers"],
    note: orNull(typed.note),
    workId: orNull(typed.workId),
    voices,
    reviews: [
      ...new Set([typed.review, ...(row?.reviews ?? []).slice(1).map(({ workId }) => workId)]),
    ].filter((id): id is string => Boolean(id)),
  }
}

/** A text that the debate can show, with its bibliographic record. */
export const source: Curating<"source"> = {
  word: "source",
  fields: (of, row) => [
    ...recordFields(row && cslOf(row)),
    ...peopleFields(of, row?.voices ?? []),
    ...nameFields(row && cslOf(row)),
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
      ...typedSource(of, typed, null),
      slug,
      order: await placeAtEnd("source", within),
    })
  },
  change: (actor, of, known, typed, before) =>
    changeSource(actor, { ...known, ...typedSource(of, typed, before), slug: typed.slug ?? "" }),
  list: () => "sources",
  name: (_of, row) => cslOf(row).title,
}
