import type { Cards } from "../body/cards"
import { markdownOf } from "../body/markdown"
import type { Note } from "./view"
import { aboutInWords, audienceInWords, dayInWords, holderInWords, kindInWords } from "./words"

// What somebody else wrote or named stays words: on one line, and no sign in it means anything (CommonMark 0.31 §2.4).
const words = (text: string) =>
  text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")

const quoted = (text: string) =>
  text
    .split(/\n+/)
    .map((line) => `> ${words(line)}`)
    .join("\n>\n")

/** The head of an exported notebook: whose it is, and of when (ISO 8601). */
export function headInMarkdown(name: string, at: string): string {
  return `# Notebook of ${words(name)}\n\nTaken from Disputatio on ${dayInWords(at)}.\n`
}

/**
 * One remark in Markdown (CommonMark): what it is about with the words quoted and their source, what was said, who may
 * read it, and its address. `site`: the beginning of addresses, without a slash at the end. Nothing in it is HTML.
 */
export function noteInMarkdown(note: Note, cards: Cards, site: string): string {
  const { kind, tags, at, place, quote, reference, body, debate, audience, reply, removedAt } = note
  const about = `${reply ? "a reply " : ""}${aboutInWords(place)}`
  const question = place?.question && `: ${place.question.number}. ${place.question.ask}`
  const parts = [
    `## ${kindInWords(kind)} ${about}, ${dayInWords(at)}`,
    words(`${debate.title}${question ?? ""}`),
    place?.claim && words(`${holderInWords(place.claim)}: ${place.claim.statement}`),
    quote && quoted(quote),
    reference && words(reference),
    body && markdownOf(body, absolute(cards, site)),
    tags.length > 0 && words(`Tags: ${tags.map(({ name }) => name).join(", ")}.`),
    words(`Read by: ${audienceInWords(audience)}.${removedAt ? " Removed." : ""}`),
    place && `<${site}${place.href}>`,
  ]
  return `\n${parts.filter(Boolean).join("\n\n")}\n`
}

// Addresses of cards lead to this site, wherever the file is read.
const absolute = (cards: Cards, site: string): Cards =>
  Object.fromEntries(
    Object.entries(cards).map(([key, card]) => [key, { ...card, href: card.href && `${site}${card.href}` }]),
  )
