import { Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap, type YAMLSeq } from "yaml"
import { inSchemaOrder } from "@/lib/interchange/pack/order"
import { type Pack, packSchema } from "@/lib/interchange/pack/schema"

const WIDTH = 100

const HEAD = ` yaml-language-server: $schema=./debate-pack.schema.json
 A debate pack: short quotations with their sources, and no whole texts.
 “Says so here” (attests) is not “shows it is true” (grounds). Reporting is not holding: see basis
 and attitude.`

/** What a person who opens the file wants to know at each list. */
const COMMENTS: Record<string, string> = {
  voices: " Whose views are compared: one voice for each person or group, whatever the number of texts.",
  works: ` Texts in which a view is held, or which a source reviews. Years are EDTF: 1937, 1942/1943,
 1938-09.`,
  sources: " The texts that are quoted. Quotations are verbatim from their cleaned full text.",
  questions: ` Positions stand in the order in which they are shown; scale: true means that the order itself says
 something. A silence was searched for and found; kind: mentions touches the question, but does not
 judge.`,
  claims: ` Statements are the curators' words, quotations the sources'. speakers: whose words stand in a
 passage, outermost first; a voice that is only paraphrased stands in the claim's chain.
 at: the paragraph, or the paragraph and its first and last word quoted.`,
  relations: ` stated: true means that the text itself makes the link, in the words quoted; else the curators
 make it by comparison.`,
  "facts-disputed": " Points of fact on which the texts differ; nobody is ruled right here.",
  terms: ` What each voice means by a disputed word, shown by passages that a claim quotes: who speaks in
 them says whether the voice itself means it so, or another says that it does.`,
}

const ON_ONE_LINE = new Set([
  "by",
  "translated-by",
  "edited-by",
  "reviews",
  "speakers",
  "chain",
  "date-parts",
])
const SPACED_APART = new Set(["sources", "questions", "claims", "facts-disputed", "terms"])
const NUMBER_IF_ONE = new Set(["as-of", "year", "at"])

/** A pack as YAML that `readPack` reads back to an equal one: fields in the schema's order, defaults left out. */
export function writePack(pack: Pack): string {
  // Words that only the older YAML 1.1 would take for a number or a date are quoted too.
  const document = new Document(inSchemaOrder(packSchema, pack), { compat: "yaml-1.1" })
  document.commentBefore = HEAD
  for (const { key, value } of pairsOf(document.contents)) {
    style(key.value, value, 0)
    if (!isSeq(value)) continue
    key.spaceBefore = true
    key.commentBefore = COMMENTS[key.value]
    if (SPACED_APART.has(key.value)) spaceApart(value)
  }
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false, singleQuote: true })
}

/** Chooses how a value is written: short lists on one line, words too long for the line folded below their name. */
function style(name: string, value: Node | null, indent: number): void {
  if (isScalar(value) && typeof value.value === "string") styleWords(name, value as Scalar<string>, indent)
  if (isMap(value)) for (const pair of pairsOf(value)) style(pair.key.value, pair.value, indent + 2)
  if (!isSeq(value)) return
  value.flow = ON_ONE_LINE.has(name)
  for (const item of value.items) style("", item as Node, indent + 2)
}

function styleWords(name: string, scalar: Scalar<string>, indent: number): void {
  const words = scalar.value
  if (NUMBER_IF_ONE.has(name) && /^[1-9]\d*$/.test(words)) (scalar as Scalar<unknown>).value = Number(words)
  else if (/[\n\t\u0085\u2028\u2029\ufeff]/.test(words)) scalar.type = Scalar.QUOTE_DOUBLE
  // Folding takes line breaks back for single spaces only: others at an edge or in a row would be lost or moved.
  else if (indent + name.length + 2 + words.length > WIDTH && !/^ | $| {2}/.test(words)) {
    scalar.type = Scalar.BLOCK_FOLDED
  }
}

function spaceApart(list: YAMLSeq): void {
  for (const item of list.items.slice(1)) (item as Node).spaceBefore = true
}

type Written = { key: Scalar<string>; value: Node | null }

function pairsOf(map: Node | null): Written[] {
  return (map as YAMLMap).items as unknown as Written[]
}
