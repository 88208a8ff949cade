import type { BlockType } from "@/lib/text/blocks"
import { Composer, type Piece } from "../pieces"
import type { Listener, Tag } from "../xml"
import { blockOf, isUnread } from "./elements"

/** Running words, of the text or of a note in it: the kind of the block they stand in, the notes to follow the
 * block; whether the next words join the last, and whether a verse has just ended. */
type Voice = {
  composer: Composer
  open: BlockType | null
  notes: Piece[]
  joins: boolean
  afterLine: boolean
}

type Frame = {
  name: string
  type: BlockType
  ends: boolean
  note: boolean
  mark: string | null
  cells: number
}

/** Makes pieces of a TEI text while its XML is read. `noteIds` are the ids of its notes, which references name. */
export class TeiText implements Listener {
  readonly #noteIds: ReadonlySet<string>
  readonly #voices: Voice[] = [voice()]
  readonly #frames: Frame[] = []
  #unread = 0
  #texts = 0
  #unnumbered = 0

  constructor(noteIds: ReadonlySet<string>) {
    this.#noteIds = noteIds
  }

  get pieces(): Piece[] {
    return this.#voices[0]!.composer.pieces
  }

  open(tag: Tag): void {
    const around = this.#frames.at(-1)
    if (this.#unread > 0 || isUnread(tag.name, around?.name)) this.#unread++
    else {
      if (tag.name === "text") this.#texts++
      this.#frames.push(this.#frameOf(tag, around))
    }
  }

  close(name: string): void {
    if (this.#unread > 0) {
      this.#unread--
      return
    }
    const frame = this.#frames.pop()!
    const voice = this.#voice
    if (frame.mark !== null) voice.composer.mark(frame.mark)
    if (name === "l") {
      voice.composer.breakLine()
      voice.afterLine = true
    } else if (frame.ends) this.#end()
    if (frame.note) {
      this.#end()
      this.#voices.pop()
      this.#voice.notes.push(...voice.composer.pieces)
    }
    if (name === "text") this.#texts--
  }

  words(words: string): void {
    const frame = this.#frames.at(-1)
    if (this.#unread > 0 || this.#texts === 0 || !frame) return
    if (frame.mark !== null) {
      frame.mark += words
      return
    }
    const blank = words.trim() === ""
    const voice = this.#voice
    if (!blank && voice.afterLine) this.#end()
    if (!blank) voice.open ??= frame.type
    if (voice.open === null) return
    voice.composer.write(voice.joins ? words.trimStart() : words)
    voice.joins = voice.joins && blank
  }

  get #voice(): Voice {
    return this.#voices.at(-1)!
  }

  #frameOf(tag: Tag, around: Frame | undefined): Frame {
    const type = around?.type ?? "paragraph"
    const frame = { name: tag.name, type, ends: false, note: false, mark: null, cells: 0 }
    if (this.#texts === 0) return frame
    if (tag.name === "note") return this.#note(tag, frame)
    if (this.#refersToNote(tag)) return { ...frame, mark: tag.name === "ptr" ? this.#markOf(tag) : "" }
    this.#betweenWords(tag, around)
    const block = blockOf(tag, type, this.#voice.open !== null)
    if (block === null)
      return tag.name === "quote" ? { ...frame, type: type === "note" ? type : "quote" } : frame
    const goesOn = block === "verse" && this.#voice.open === "verse"
    if (!goesOn) this.#end()
    this.#voice.afterLine = false
    if (block === "end") return { ...frame, ends: true }
    this.#voice.open = block
    return { ...frame, type: block === "verse" ? type : block, ends: true }
  }

  /** A note among running words is a mark there, and a block after them; one that stands by itself is a block. */
  #note(tag: Tag, frame: Frame): Frame {
    const outer = this.#voice
    if (outer.open === null) {
      outer.open = "note"
      return { ...frame, type: "note", ends: true }
    }
    const mark = this.#markOf(tag)
    outer.composer.mark(mark)
    this.#voices.push(voice(mark))
    return { ...frame, type: "note", note: true }
  }

  #refersToNote({ name, attributes }: Tag): boolean {
    if (name !== "ref" && name !== "ptr") return false
    return attributes.type === "note" || this.#noteIds.has((attributes.target ?? "").replace(/^#/, ""))
  }

  /** Line and page breaks, which part words unless they say that they do not; gaps; cells of a row. */
  #betweenWords({ name, attributes }: Tag, around: Frame | undefined): void {
    const voice = this.#voice
    if (name === "cell" && around && around.cells++ > 0) voice.composer.writeLines("\t")
    if (name === "gap" && voice.open !== null) voice.composer.write("[…]")
    if (name !== "lb" && name !== "pb" && name !== "cb") return
    if (attributes.break === "no") {
      voice.composer.trimEnd()
      voice.joins = true
    } else if (voice.open !== null && name === "lb") voice.composer.write(" ")
  }

  #markOf({ attributes }: Tag): string {
    const own = attributes.n?.trim()
    if (!own) return `[${++this.#unnumbered}]`
    return /[\p{L}\p{N}]$/u.test(own) ? `[${own}]` : own
  }

  #end(): void {
    const voice = this.#voice
    voice.composer.end(voice.open ?? "paragraph")
    voice.composer.pieces.push(...voice.notes)
    Object.assign(voice, { open: null, notes: [], joins: false, afterLine: false })
  }
}

function voice(lead = ""): Voice {
  const composer = new Composer()
  composer.lead(lead)
  return { composer, open: null, notes: [], joins: false, afterLine: false }
}
