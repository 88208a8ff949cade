import { AppError } from "@/lib/errors"
import { issuedInWords } from "@/lib/sources/citation"
import { type Csl, csl, cslOf } from "@/lib/sources/csl"
import { issuedOf } from "@/lib/sources/imports/issued"
import { TYPES } from "../../sources/_import/_make/words"
import type { Field, Typed } from "../_form/field"
import { optionsIn } from "./options"

// Fields of a bibliographic record that are a line of text, by their names in CSL.
const LINES: [keyof Csl, string, string?][] = [
  ["container-title", "Journal, book or site it appeared in"],
  ["volume", "Volume"],
  ["issue", "Issue"],
  ["page", "Pages"],
  ["edition", "Edition"],
  ["publisher", "Publisher"],
  ["publisher-place", "Place"],
  ["language", "Language", "Its tag: en, fr, ru."],
  ["DOI", "DOI"],
  ["ISBN", "ISBN"],
  ["URL", "Address on the web"],
]

const NAMES: [("editor" | "translator") & keyof Csl, string][] = [
  ["translator", "Other translators"],
  ["editor", "Other editors"],
]

type Name = NonNullable<Csl["author"]>[number]
const nameWritten = ({ literal, family, given }: Name) =>
  literal ?? [family, given].filter(Boolean).join(", ")
const namesWritten = (names: Name[] | undefined) => (names ?? []).map(nameWritten).join("; ")

// What a name has besides its parts (a particle) stays as long as it is written as before.
function namesOf(written: string, before: Name[] = []): Name[] | undefined {
  const names = written.split(";").map((each) => each.trim())
  const kept = names.filter(Boolean).map((name): Name => {
    const [family = "", given] = name.split(",").map((part) => part.trim())
    return (
      before.find((each) => nameWritten(each) === name) ?? (given ? { family, given } : { literal: name })
    )
  })
  return kept.length > 0 ? kept : undefined
}

/** The fields of a source's bibliographic record, but for its names. */
export function recordFields(record: Csl | null): Field[] {
  const known = TYPES.some(([type]) => type === record?.type)
  const types = known || !record ? TYPES : [[record.type, record.type] as [string, string], ...TYPES]
  return [
    { kind: "line", name: "title", label: "Title", value: record?.title ?? "", required: true },
    {
      kind: "select",
      name: "type",
      label: "Kind of text",
      value: record?.type ?? "article-journal",
      options: optionsIn(Object.fromEntries(types)),
    },
    {
      kind: "line",
      name: "issued",
      label: "Date",
      value: (record && issuedInWords(record)) ?? "",
      hint: "As far as you know it: 2012, July 2012, 2 July 2012.",
    },
    ...LINES.map(([name, label, hint]): Field => {
      const value = String(record?.[name] ?? "")
      return { kind: "line", name, label, value, hint, more: name !== "container-title" }
    }),
  ]
}

/** The fields of those translators and editors whom only the record names. */
export const nameFields = (record: Csl | null): Field[] =>
  NAMES.map(([name, label]) => ({
    kind: "line",
    name,
    label,
    value: namesWritten(record?.[name]),
    hint: "Who is no voice of the debate: Family, Given; Family, Given.",
    more: true,
  }))

/** The record as typed; what the form does not ask stays as it was. Throws `invalid` for what is no record. */
export function recordIn(typed: Typed, row: { csl: unknown } | null): Csl {
  const before = row ? cslOf(row) : null
  if (!typed.title?.trim()) throw new AppError("invalid", "Write something here.", "title")
  const sameDate = before && (issuedInWords(before) ?? "") === (typed.issued ?? "").trim()
  const issued = sameDate ? before.issued : issuedOf(typed.issued?.trim() || null)
  const lines = LINES.map(([name]) => [name, typed[name]?.trim() || undefined])
  const names = NAMES.map(([name]) => [name, namesOf(typed[name] ?? "", before?.[name])])
  const given = Object.fromEntries([...lines, ...names, ["issued", issued]])
  const whole = { ...before, ...given, type: typed.type, title: typed.title }
  const filled = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined))
  const parsed = csl.safeParse(filled)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError("invalid", issue!.message, String(issue!.path[0] ?? ""))
}
