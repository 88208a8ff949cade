import type { Edition } from "@/lib/text/blocks"
import { anyWord, type Prose, proseOf, randomOf, vocabulary } from "./prose"

export const KINDS = ["exact", "3 % edited", "12 % edited", "deleted", "twin"] as const
export type Kind = (typeof KINDS)[number]

/** A quotation with its context, and where it stands; nowhere if its sentence was deleted. */
export type Quotation = { exact: string; prefix: string; suffix: string; start?: number; end?: number }
export type Subject = { edition: Edition; quotations: Record<Kind, Quotation[]> }

const SHORTEST = 60
const LONGEST = 260
/** Of the sentences that are deleted half come back as twins, so the text is made longer by the others. */
const MEAN = 160
const CONTEXT = 32
const ALPHABET = "abcdefghijklmnopqrstuvwxyz"

type Sentence = { paragraph: number; at: number; words: string }

/** A text of about so many units with quotations of each kind: sentences of it, of 60 to 260 units; those of the last two
 * kinds have been deleted, and for each twin a sentence with one other word stands elsewhere. */
export function subjectOf(units: number, each: number, seed: number): Subject {
  const random = randomOf(seed)
  const words = vocabulary(random)
  const prose = proseOf(units + each * MEAN, words, random)
  const sentences = shuffled(sentencesOf(prose), random)
  if (sentences.length < each * KINDS.length) throw new RangeError("The text has too few sentences.")
  const of = (kind: Kind) => sentences.slice(KINDS.indexOf(kind) * each, (KINDS.indexOf(kind) + 1) * each)
  const before = placed(prose)
  const after = placed(changed(prose, of("deleted"), of("twin"), words, random))
  const quotations = {} as Record<Kind, Quotation[]>
  for (const kind of KINDS)
    quotations[kind] = of(kind).map((sentence) => {
      const described = describedIn(before.edition.text, before.starts.get(keyOf(sentence))!, sentence.words)
      const start = after.starts.get(keyOf(sentence))
      const range = start === undefined ? {} : { start, end: start + sentence.words.length }
      return { ...described, exact: edited(sentence.words, partOf(kind), random), ...range }
    })
  return { edition: after.edition, quotations }
}

function partOf(kind: Kind): number {
  return kind === "3 % edited" ? 0.03 : kind === "12 % edited" ? 0.12 : 0
}

const keyOf = ({ paragraph, at }: { paragraph: number; at: number }) => `${paragraph}/${at}`

function sentencesOf(prose: Prose): Sentence[] {
  return prose
    .flatMap((sentences, paragraph) => sentences.map((words, at) => ({ paragraph, at, words })))
    .filter(({ words }) => words.length >= SHORTEST && words.length <= LONGEST)
}

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    const swapped = list[i]!
    list[i] = list[other]!
    list[other] = swapped
  }
  return list
}

/** The prose without these sentences, an empty one in the place of each; twins stand at the end of other paragraphs. */
function changed(
  prose: Prose,
  deleted: Sentence[],
  twins: Sentence[],
  words: readonly string[],
  random: () => number,
): Prose {
  const copy = prose.map((paragraph) => [...paragraph])
  for (const { paragraph, at } of [...deleted, ...twins]) copy[paragraph]![at] = ""
  for (const twin of twins) {
    const elsewhere = (twin.paragraph + 1 + Math.floor(random() * (copy.length - 1))) % copy.length
    copy[elsewhere]!.push(withOtherWord(twin.words, words, random))
  }
  return copy
}

/** The sentence with one word in another's place, neither the first nor the last. */
export function withOtherWord(sentence: string, words: readonly string[], random: () => number): string {
  const list = sentence.split(" ")
  const at = 1 + Math.floor(random() * (list.length - 2))
  const before = list[at]!
  while (list[at]!.replace(",", "") === before.replace(",", "")) list[at] = anyWord(words, random)
  return list.join(" ")
}

/** The prose as an edition, and where each sentence begins that is in it. */
function placed(prose: Prose): { edition: Edition; starts: Map<string, number> } {
  const starts = new Map<string, number>()
  const blocks: Edition["blocks"] = []
  const paragraphs: string[] = []
  let start = 0
  prose.forEach((sentences, paragraph) => {
    let text = ""
    sentences.forEach((words, at) => {
      if (words === "") return
      if (text !== "") text += " "
      starts.set(keyOf({ paragraph, at }), start + text.length)
      text += words
    })
    paragraphs.push(text)
    blocks.push({ type: "paragraph", start, end: start + text.length })
    start += text.length + 2
  })
  return { edition: { text: paragraphs.join("\n\n"), blocks }, starts }
}

function describedIn(text: string, start: number, exact: string) {
  const end = start + exact.length
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) }
}

/** A quotation of which so large a part of the letters is another letter, or left out, or followed by one more. */
export function edited(words: string, part: number, random: () => number): string {
  const units = [...words]
  const letters = shuffled(
    units.flatMap((unit, i) => (/\p{L}/u.test(unit) ? [i] : [])),
    random,
  ).slice(0, Math.round(words.length * part))
  for (const at of letters) {
    const other = ALPHABET[Math.floor(random() * ALPHABET.length)]!
    const way = random()
    units[at] = way < 1 / 3 ? "" : way < 2 / 3 ? units[at]! + other : other === units[at] ? "ß" : other
  }
  return units.join("")
}
