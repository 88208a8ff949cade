import { parse } from "yaml"
import type { Material } from "@/lib/text/material"
import { tidy } from "./about"

type Parted = { about: Partial<Material>; body: string; notes: { name: string; words: string }[] }

const HEAD = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
// A note goes on until a blank line, and after it as long as lines are indented.
const NOTE =
  /^\[\^([^\]\s]+)\]:((?:.*(?:\n(?!\[\^[^\]\s]+\]:)[^\n]*\S[^\n]*)*)(?:\n+(?: {2,}|\t)[^\n]*\S[^\n]*)*)/gm

/** A Markdown file in its parts: what the block of YAML at its beginning says, the text, and the notes. */
export function parted(markdown: string): Parted {
  const lines = markdown.replace(/\r\n?/g, "\n")
  const head = HEAD.exec(lines)
  const about = head ? aboutIn(head[1]!) : null
  const text = head && about ? lines.slice(head[0].length) : lines
  const notes: Parted["notes"] = []
  const body = text.replace(NOTE, (_, name: string, words: string) => {
    notes.push({ name, words: words.replace(/^(?: {1,4}|\t)/gm, "").trim() })
    return ""
  })
  return { about: about ?? {}, body, notes }
}

/** What a block of YAML says of the text; null if it is none, such as a rule above a heading. */
function aboutIn(yaml: string): Partial<Material> | null {
  const said = parsed(yaml)
  if (typeof said !== "object" || said === null || Array.isArray(said)) return null
  const word = (...names: string[]) =>
    wordsOf(names.map((name) => (said as Record<string, unknown>)[name]))[0]
  const { author, authors } = said as Record<string, unknown>
  return tidy({
    title: word("title"),
    authors: wordsOf([author ?? authors]),
    language: word("lang", "language"),
    published: word("date", "published"),
  })
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml)
  } catch {
    return null
  }
}

function wordsOf(values: unknown[]): string[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return wordsOf(value)
    if (typeof value === "object" && value !== null) return wordsOf([(value as { name?: unknown }).name])
    return typeof value === "string" || typeof value === "number" ? [String(value)] : []
  })
}
