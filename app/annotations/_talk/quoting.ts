import type { Block } from "@/lib/annotations/body/schema"

/** A field that is open on this page, in which somebody writes. */
export type OpenField = { quote: (quotation: Block) => void }

// The one last written in stands last.
let open: OpenField[] = []
let waiting: Block | null = null

/** Says that a field is open; what waited for one goes into it. Returns how to say that it has gone. */
export function fieldOpened(field: OpenField): () => void {
  open.push(field)
  // What is around the field, which keeps its draft, is ready a moment later.
  const timer = setTimeout(() => {
    if (waiting) field.quote(waiting)
    waiting = null
  })
  return () => {
    clearTimeout(timer)
    open = open.filter((each) => each !== field)
  }
}

/** Says that a field is being written in. */
export function writtenIn(field: OpenField): void {
  if (open.includes(field)) open = [...open.filter((each) => each !== field), field]
}

/** Puts a quotation into the field last written in; false where none is open. */
export function quoteInto(quotation: Block): boolean {
  open.at(-1)?.quote(quotation)
  return open.length > 0
}

/** Puts a quotation into the field that is opened next. */
export function quoteIntoNext(quotation: Block): void {
  waiting = quotation
}
