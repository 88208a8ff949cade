import type { Placing } from "../placing"
import type { About, Served } from "./about"
import { threadTraits } from "./keep"
import type { Colour } from "./schema"

/** Six tones, and t0 for all others: each a hue and a form of line (sources/_filter/tones.css). */
export const TONES = ["t1", "t2", "t3", "t4", "t5", "t6"] as const
export type Tone = (typeof TONES)[number] | "t0"
/** What a mark of a thread carries as data-tone; the words are the tones of its kind. */
export type NoteTone = Tone | "remark" | "question" | "mine"

/** A tone and what it stands for, in words; `null` for the line of evidence, which has none. */
export type LegendLine = { tone: NoteTone | "link" | null; name: string }

/** How words look that a link leads to. */
export const LINKED: LegendLine = { tone: "link", name: "a link leads here, with a letter" }

export type Tones = {
  note: (placing: Placing) => NoteTone
  /** null: words in evidence look as they do without colours */
  passage: (passage: Served) => Tone | null
  legend: LegendLine[]
}

const EVIDENCE: LegendLine = { tone: null, name: "in evidence; its number leads to the claims" }
const BY_KIND: Record<"remark" | "question" | "mine", string> = {
  remark: "a remark, with a letter",
  question: "a question",
  mine: "mine",
}

function kindTone({ kind, author }: Placing): keyof typeof BY_KIND {
  if (kind === "QUESTION") return "question"
  return author?.own ? "mine" : "remark"
}

type Value = { value: string; name: string }

/** The values that colours may stand for, in an order that does not depend on how many there are of each. */
function valuesOf(colour: Exclude<Colour, "kind">, about: About, placings: readonly Placing[]): Value[] {
  if (colour === "tag") return [...about.tags].map(([value, name]) => ({ value, name }))
  if (colour === "question")
    return about.questions.map(({ slug, number, ask }) => ({ value: slug, name: `${number}. ${ask}` }))
  if (colour === "position")
    return about.questions.flatMap(({ number, positions }) =>
      positions.map(({ value, label }) => ({ value, name: `${number}. ${label}` })),
    )
  const people = new Map(placings.flatMap(({ author }) => (author ? [[author.id, author]] : [])))
  return [...people.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, own }) => ({ value: id, name: own ? `${name} (you)` : name }))
}

/** The six values that stand most often, in the order in which they were given. */
function foremost(values: readonly Value[], all: readonly (readonly string[])[]): Map<string, Tone> {
  const counts = new Map<string, number>()
  for (const each of all) for (const value of new Set(each)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const order = new Map(values.map(({ value }, index) => [value, index]))
  const often = values
    .filter(({ value }) => counts.has(value))
    .sort((a, b) => counts.get(b.value)! - counts.get(a.value)! || order.get(a.value)! - order.get(b.value)!)
    .slice(0, TONES.length)
    .sort((a, b) => order.get(a.value)! - order.get(b.value)!)
  return new Map(often.map(({ value }, index) => [value, TONES[index]!]))
}

const OTHERS: Record<Exclude<Colour, "kind">, string> = {
  person: "others",
  tag: "other tags, or none",
  question: "other questions, or none",
  position: "other positions, or none",
}

/**
 * The tones of a text, worked out from all that this reader may see in it, so that they stay as filters change. What has
 * several values takes the tone that stands first.
 */
export function tonesOf(colour: Colour, about: About, placings: readonly Placing[]): Tones {
  if (colour === "kind") return byKind(about, placings)
  const traits = threadTraits(about)
  const ofNotes = placings.map((placing) => traits(placing)[colour])
  const ofEvidence = about.evidence.map((passage) => passageValues(colour, passage))
  const values = valuesOf(colour, about, placings)
  const tones = foremost(values, [...ofNotes, ...ofEvidence])
  const toneOf = (all: readonly string[]): Tone =>
    all.flatMap((value) => tones.get(value) ?? []).sort()[0] ?? "t0"
  const onEvidence = colour === "question" || colour === "position"
  const names = values.flatMap(({ value, name }) => {
    const tone = tones.get(value)
    return tone ? [{ tone, name }] : []
  })
  const rest = [...ofNotes, ...(onEvidence ? ofEvidence : [])].some((all) => toneOf(all) === "t0")
  return {
    note: (placing) => toneOf(traits(placing)[colour]),
    passage: (passage) => (onEvidence ? toneOf(passageValues(colour, passage)) : null),
    legend: [
      ...(about.evidence.length > 0 ? [EVIDENCE] : []),
      ...names,
      ...(rest ? [{ tone: "t0" as const, name: OTHERS[colour] }] : []),
    ],
  }
}

function passageValues(colour: Colour, { questions, positions }: Served): readonly string[] {
  return colour === "question" ? questions : colour === "position" ? positions : []
}

function byKind(about: About, placings: readonly Placing[]): Tones {
  const here = new Set(placings.map(kindTone))
  const kinds = (["remark", "question", "mine"] as const).filter((kind) => here.has(kind))
  return {
    note: kindTone,
    passage: () => null,
    legend: [
      ...(about.evidence.length > 0 ? [EVIDENCE] : []),
      ...kinds.map((tone) => ({ tone, name: BY_KIND[tone] })),
    ],
  }
}
