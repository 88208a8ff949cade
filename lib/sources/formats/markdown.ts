import type { Nodes, Parents, RootContent } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import type { BlockType } from "@/lib/text/blocks"
import type { Material } from "@/lib/text/material"
import { parsePage } from "./html/read"
import { piecesIn } from "./html/walk"
import { parted } from "./markdown-parts"
import { Composer, materialOf, type Piece } from "./pieces"

/** The blocks of a Markdown file, then its notes ([^1]: …), and what its opening block of YAML says of it. */
export function readMarkdown(markdown: string): Material {
  const { about, body, notes } = parted(markdown)
  const reading = new Reading(new Set(notes.map(({ name }) => name)))
  reading.blocks(fromMarkdown(body), "paragraph")
  for (const { name, words } of notes) reading.note(name, words)
  return { ...about, ...materialOf(reading.pieces) }
}

class Reading {
  readonly #composer = new Composer()
  readonly #notes: ReadonlySet<string>

  /** `notes` are the names of the notes that the file has: what is written like a reference to others is text. */
  constructor(notes: ReadonlySet<string>) {
    this.#notes = notes
  }

  get pieces(): Piece[] {
    return this.#composer.pieces
  }

  note(name: string, words: string): void {
    this.#composer.lead(`[${name}]`)
    this.blocks(fromMarkdown(words), "note")
    this.#composer.lead("")
  }

  blocks(parent: Parents, type: BlockType): void {
    for (const child of parent.children) this.#block(child as RootContent, type)
  }

  #block(node: RootContent, type: BlockType): void {
    if (node.type === "paragraph" || node.type === "heading") {
      this.#running(node)
      this.#composer.end(node.type === "heading" ? "heading" : type)
    } else if (node.type === "code") {
      this.#composer.writeLines(node.value)
      this.#composer.end("verse")
    } else if (node.type === "html") {
      this.pieces.push(...piecesIn(parsePage(node.value).documentElement))
    } else if ("children" in node) this.blocks(node, typeIn(node, type))
  }

  #running(parent: Parents, inLink = false): void {
    for (const child of parent.children) this.#inline(child, inLink)
  }

  #inline(node: Nodes, inLink: boolean): void {
    if (node.type === "text") this.#words(node.value, inLink)
    else if (node.type === "inlineCode") this.#composer.write(node.value, inLink)
    else if (node.type === "break" || (node.type === "html" && /^<br\b/i.test(node.value))) {
      this.#composer.breakLine()
    } else if ("children" in node) this.#running(node, inLink || node.type === "link")
  }

  #words(words: string, inLink: boolean): void {
    // What stands at odd places are the names of notes.
    for (const [i, part] of words.split(/\[\^([^\]\s]+)\]/).entries()) {
      if (i % 2 === 0) this.#composer.write(part, inLink)
      else if (this.#notes.has(part)) this.#composer.mark(`[${part}]`)
      else this.#composer.write(`[^${part}]`, inLink)
    }
  }
}

function typeIn(node: Parents, around: BlockType): BlockType {
  if (around === "note") return around
  if (node.type === "blockquote") return "quote"
  return node.type === "list" ? "item" : around
}
