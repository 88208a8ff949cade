import { isDeepStrictEqual } from "node:util"
import type { WrittenKind } from "@/lib/rows"
import type { FieldChange } from "./view"

type Values = Record<string, unknown>
type NameOf = (id: string) => string

// Fields as a curator calls them. What is not named here says nothing to a reader, or is said by the verb.
const WORDS: Record<string, string> = {
  slug: "address",
  title: "title",
  about: "what it is about",
  language: "language",
  visibility: "who may read it",
  ask: "question",
  why: "why it is disputed",
  scale: "whether the order says something",
  label: "label",
  gloss: "what it means",
  offScale: "whether it stands beside the scale",
  name: "name",
  shortName: "short name",
  years: "years",
  year: "year",
  note: "note",
  statement: "statement",
  basis: "how it is known",
  attitude: "how the reporter stands to it",
  asOf: "as of",
  confidence: "how sure",
  caution: "where a hasty reader errs",
  attributionDisputed: "why the attribution is disputed",
  scope: "scope",
  reason: "reason",
  statedInText: "whether the text makes the link",
  bearing: "bearing",
  point: "point",
  says: "what it says",
  csl: "bibliographic record",
  licence: "licence",
  readers: "who may read the full text",
  fullLength: "length of the full text",
  opens: "how it opens",
  closes: "how it closes",
  order: "place among the others",
  questionId: "question",
  positionId: "position",
  voiceId: "voice",
  reporterId: "reported by",
  workId: "work",
  sourceId: "source",
  partOfId: "part of",
  passageId: "passage",
  claimId: "claim",
  relationId: "link",
  fromId: "from",
  toId: "to",
  termId: "term",
  mergedIntoId: "merged into",
  splitFromId: "made out of",
  chain: "through whom it is known",
  speakers: "who speaks",
  versions: "versions",
  voices: "whose it is",
  reviews: "reviews",
  steps: "steps",
  passages: "passages",
}

// What a voice did for a source, where it is not its author.
const ROLES: Record<string, string> = {
  TRANSLATOR: "translator",
  EDITOR: "editor",
  SUBJECT: "whom it is about",
}

const KINDS: Partial<Record<WrittenKind, string>> = {
  question: "kind of question",
  voice: "kind of voice",
  relation: "kind of link",
  silence: "kind of silence",
}

const wordFor = (kind: WrittenKind, field: string) => (field === "kind" ? KINDS[kind] : WORDS[field])

/** The ids of rows that values name, their parts' too. */
export function idsIn(values: Values): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (Array.isArray(value)) return value.flatMap((part) => idsIn(part as Values))
    return WORDS[field] && field.endsWith("Id") && typeof value === "string" ? [value] : []
  })
}

// As a revision keeps it: dates as text. There the names within a value stand in another order than in a row.
const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** What changed in a row, field by field in words, with names in the place of ids. */
export function changesBetween(
  kind: WrittenKind,
  was: Values,
  became: Values,
  nameOf: NameOf,
): FieldChange[] {
  return Object.keys(became).flatMap((field) => {
    const word = wordFor(kind, field)
    const same = isDeepStrictEqual(asKept(was[field]), asKept(became[field]))
    if (!word || same) return []
    if (field === "order") return [{ field: word, was: null, became: null }]
    const said = (values: Values) => inWords(field, values[field], nameOf)
    return [{ field: word, was: said(was), became: said(became) }]
  })
}

function inWords(field: string, value: unknown, nameOf: NameOf): string | null {
  if (value === null || value === undefined || value === "") return null
  if (Array.isArray(value)) return listed(value as Values[], nameOf)
  if (typeof value === "boolean") return value ? "yes" : "no"
  if (field.endsWith("Id")) return nameOf(String(value))
  if (typeof value === "object") return Object.entries(value).flatMap(spelled).join("; ")
  const text = String(value)
  return /^[A-Z][A-Z_]+$/.test(text) ? text.toLowerCase().replaceAll("_", " ") : text
}

function listed(parts: readonly Values[], nameOf: NameOf): string | null {
  const said = parts.map((part) => {
    const names = idsIn(part).map(nameOf)
    const named = ROLES[String(part.role)]
      ? `${names.join(", ")} (${ROLES[String(part.role)]})`
      : names.join(", ")
    return typeof part.says === "string" ? `${named}: ${part.says}` : named
  })
  return said.filter(Boolean).join("; ") || null
}

// A record of CSL: its words, without what only machines read.
function spelled([name, value]: [string, unknown]): string[] {
  if (typeof value === "string" || typeof value === "number") return [`${name} ${value}`]
  const inside = JSON.stringify(value).match(/"(?:literal|family|given)":"[^"]*"|\d{4}/g) ?? []
  const words = inside.map((each) => each.replace(/^"[a-z]+":"|"$/g, ""))
  return words.length > 0 ? [`${name} ${words.join(" ")}`] : []
}
