import type { BlockType, SetAside } from "@/lib/text/blocks"
import { heading, type Style, sentence, sentences, styleOf, verse } from "./prose"
import type { Chance } from "./random"

/** A block as its author left it; `aside`: it is there, but it is not the text proper. Marks of notes stand between
 * OPEN and CLOSE, which the layout takes out. */
export type Part = { type: BlockType; text: string; aside?: SetAside }

export const OPEN = "\ue000"
export const CLOSE = "\ue001"

export type Document = { style: Style; parts: Part[] }

/** An essay: title, headings, paragraphs, and with `rich` verse, lists and block quotations. */
export function essay(at: Chance, { rich }: { rich: boolean }): Document {
  const style = styleOf(at)
  const parts: Part[] = at.yes(0.7) ? [{ type: "heading", text: heading(at) }] : []
  const length = at.between(8, 14)
  while (parts.length < length) {
    parts.push(paragraph(at, style))
    if (rich && at.yes(0.35)) parts.push(...at.pick([quoted, sung, listed])(at, style))
    if (at.yes(0.15)) parts.push({ type: "heading", text: heading(at) })
  }
  parts.push(paragraph(at, style))
  return { style, parts }
}

function paragraph(at: Chance, style: Style): Part {
  return { type: "paragraph", text: sentences(at, style, at.between(2, 5)).join(" ") }
}

function led(at: Chance, style: Style, cue: string): Part {
  const before = sentences(at, style, at.between(1, 3)).join(" ")
  return { type: "paragraph", text: `${before} ${cue}:` }
}

function quoted(at: Chance, style: Style): Part[] {
  const cue = at.pick([
    "As Serge writes",
    "This is how Rosmer described it",
    "He put it like this",
    "One reads in it",
  ])
  const [open, close] = style.quotes
  const body = sentences(at, style, at.between(2, 4)).join(" ")
  const end = at.pick([` (p. ${at.between(2, 300)})`, ` (${at.between(20, 60)}–${at.between(61, 90)})`, ""])
  const text = end ? body + end : `${open}${body.replaceAll(/[“”‘’«»]/g, "")}${close}`
  return [led(at, style, cue), { type: "quote", text }, paragraph(at, style)]
}

function sung(at: Chance, style: Style): Part[] {
  return [led(at, style, "And then they sang"), { type: "verse", text: verse(at) }, paragraph(at, style)]
}

function listed(at: Chance, style: Style): Part[] {
  const mark = at.pick<(n: number) => string>([() => "• ", () => "- ", (n) => `${n}. `, (n) => `(${n}) `])
  const items = Array.from({ length: at.between(3, 5) }, (_, i) => {
    return { type: "item" as const, text: mark(i + 1) + sentence(at, style) }
  })
  return [led(at, style, "The demands were these"), ...items, paragraph(at, style)]
}

/** The essay with marks of notes after some of its sentences, in one manner throughout. */
export function withNoteMarks(at: Chance, document: Document): Document {
  const mark = at.pick<(n: number) => string>([
    (n) => `${n}`,
    (n) => ` [${n}]`,
    (n) => `[${n}]`,
    (n) => Array.from(`${n}`, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!).join(""),
  ])
  let n = 0
  const parts = document.parts.map((part) => {
    if (part.type !== "paragraph") return part
    const text = part.text.replace(/[.!?](?= |$)/g, (end, offset: number, whole: string) => {
      const initial = /(?:^|[\s(“‘«])(?:\p{Lu}|Mr|p)$/u.test(whole.slice(0, offset))
      return initial || !at.yes(0.25) ? end : `${end}${OPEN}${mark(++n)}${CLOSE}`
    })
    return { ...part, text: text.replaceAll(`${OPEN} `, ` ${OPEN}`) }
  })
  return { ...document, parts }
}
