import { parseHTML } from "linkedom"
import { SaxesParser } from "saxes"
import { DocumentError } from "./document-error"

/** An element's name without its prefix, and its attributes as they are written ("xml:id"). */
export type Tag = { name: string; attributes: Record<string, string> }

export type Listener = { open(tag: Tag): void; close(name: string): void; words(words: string): void }

/**
 * Reads XML from beginning to end and tells the listener of it. Entities that the file defines are not expanded, those
 * that HTML knows by name are. Throws DocumentError, with the line, where it is not well formed.
 */
export function readXml(xml: string, listener: Listener): void {
  const parser = new SaxesParser({ position: true, xmlns: false })
  Object.assign(parser.ENTITIES, namedIn(xml))
  parser.on("opentag", ({ name, attributes }) => listener.open({ name: local(name), attributes }))
  parser.on("closetag", ({ name }) => listener.close(local(name)))
  parser.on("text", (words) => listener.words(words))
  parser.on("cdata", (words) => listener.words(words))
  parser.on("error", () => {
    throw new DocumentError(
      `The XML of this file is not well formed at line ${parser.line}. Mend it there, or bring the text in another format.`,
    )
  })
  parser.write(xml).close()
}

/** An element with the names of those around it, outermost first ("package/metadata/title"), and all words in it. */
export type Element = Tag & { path: string; words: string }

/** Every element, in the order in which they end. */
export function elementsOf(xml: string): Element[] {
  const ended: Element[] = []
  const open: Element[] = []
  readXml(xml, {
    open: (tag) => {
      const around = open.at(-1)?.path
      open.push({ ...tag, path: around === undefined ? tag.name : `${around}/${tag.name}`, words: "" })
    },
    close: () => {
      const element = open.pop()!
      const around = open.at(-1)
      if (around) around.words += element.words
      ended.push(element)
    },
    words: (words) => {
      const element = open.at(-1)
      if (element) element.words += words
    },
  })
  return ended
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}

/** What the entities in the text stand for: HTML's by their character, all others for their own name. */
function namedIn(xml: string): Record<string, string> {
  const names = new Set([...xml.matchAll(/&([A-Za-z][\w.-]*);/g)].map(([, name]) => name!))
  for (const name of ["lt", "gt", "amp", "quot", "apos"]) names.delete(name)
  return Object.fromEntries([...names].map((name) => [name, meaningOf(`&${name};`)]))
}

function meaningOf(entity: string): string {
  return parseHTML(`<html><body>${entity}</body></html>`).document.body.textContent ?? entity
}
