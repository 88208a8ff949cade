import { createHash } from "node:crypto"
import type { Readers } from "@/lib/generated/prisma/enums"
import { type Doc, doc } from "./doc"

/** What is read of the newest full text of a source. */
type FullText = {
  debateId: string
  sourceId: string
  readers: Readers
  editionId: string
  text: string
  blocks: readonly { ordinal: number; start: number; end: number; paragraph: number | null }[]
}

// A full-text vector holds at most a megabyte, so a longer block is found by its parts.
const LONGEST = 20_000

/** An id for what has none, the same each time it is asked for (UUIDv8, RFC 9562 §5.8). */
function idOf(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex")
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function partsOf(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length; ) {
    const space = from + LONGEST < text.length ? text.lastIndexOf(" ", from + LONGEST) : text.length
    const cut = space > from ? space : from + LONGEST
    // Never between the two halves of one character.
    const to = /[\uD800-\uDBFF]/.test(text[cut - 1]!) ? cut - 1 : cut
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}

/** The blocks of a full text as rows of the index: who may read it is said by its source. A block without a number of
 * its own, such as a heading, leads to the paragraph after it. */
export function docsOfText({ debateId, sourceId, readers, editionId, text, blocks }: FullText): Doc[] {
  const audience = { visibility: "TEXT", readers, sourceId } as const
  return blocks.flatMap(({ ordinal, start, end }, at) => {
    const numbered = blocks.slice(at).find((block) => block.paragraph !== null)
    const fragment = numbered ? `p${numbered.paragraph}` : null
    return partsOf(text.slice(start, end)).map((part, index) => {
      const rowId = idOf(`${editionId} ${ordinal} ${index}`)
      return doc({ kind: "block", rowId, debateId, title: "", text: part }, { ...audience, fragment })
    })
  })
}
