import locales from "@citation-js/plugin-csl/lib/locales.json"
import styles from "@citation-js/plugin-csl/lib/styles.json"
import CSL from "citeproc"
import type { Csl } from "@/lib/sources/csl"
import { NOTES_STYLE } from "./notes-style"
import { type Run, runsOf } from "./runs"
import type { ReferenceStyle } from "./style"

const XML: Record<ReferenceStyle, string> = {
  notes: NOTES_STYLE,
  apa: styles.apa,
  harvard: styles.harvard1,
  vancouver: styles.vancouver,
}

const LOCALES: Record<string, string> = locales
const FALLBACK = "en-US"

// Of several countries that speak a language the first that is known: "de" and "de-AT" are written as in de-DE.
function localeFor(language: string): string {
  const [spoken] = language.split("-")
  return language in LOCALES
    ? language
    : (Object.keys(LOCALES).find((each) => each.startsWith(`${spoken}-`)) ?? FALLBACK)
}

/** A place in a source that is referred to; `paragraph` where it is known. */
export type Reference = { source: string; paragraph: number | null }

export type References = {
  /** whether what stands in the text is a number, with the words in a note */
  asNotes: boolean
  /** for each place asked for, in their order, what stands in the text, or in its note */
  cited: Run[][]
  /** the sources referred to, as the style orders them */
  list: Run[][]
}

type Given = {
  style: ReferenceStyle
  /** of the debate, as BCP 47 names it; what is not known is written as in en-US */
  language: string
  /** the records of the sources by name, with their authors */
  records: ReadonlyMap<string, Csl>
  /** place by place what is referred to there, together */
  places: readonly (readonly Reference[])[]
}

// Places that are written alike: the same sources and paragraphs, a source named for the first time apart from one named before.
function keysOf(places: Given["places"]): string[] {
  const named = new Set<string>()
  return places.map((references) => {
    const first = references.some(({ source }) => !named.has(source))
    for (const { source } of references) named.add(source)
    return JSON.stringify([first, references])
  })
}

/** References in a style of CSL, by citeproc. Every source that is referred to must have a record. */
export function referring({ style, language, records, places }: Given): References {
  const system = {
    retrieveLocale: (name: string) => LOCALES[name] ?? LOCALES[FALLBACK]!,
    retrieveItem: (id: string) => ({ ...records.get(id)!, id }),
  }
  const engine = new CSL.Engine(system, XML[style], localeFor(language), true)
  const asNotes = engine.opt.xclass === "note"
  engine.setOutputFormat("html")
  engine.updateItems([...new Set(places.flat().map(({ source }) => source))])
  const keys = keysOf(places)
  const different = new Map(keys.map((key, index) => [key, places[index]!]))
  const citations = [...different.values()].map((references, index) => ({
    citationID: String(index),
    citationItems: references.map(({ source, paragraph }) =>
      paragraph === null ? { id: source } : { id: source, locator: String(paragraph), label: "paragraph" },
    ),
    properties: { noteIndex: asNotes ? index + 1 : 0 },
  }))
  const written = engine.rebuildProcessorState(citations, "html").map(([, , text]) => runsOf(text))
  const runs = new Map([...different.keys()].map((key, index) => [key, written[index]!]))
  const made = engine.makeBibliography()
  return { asNotes, cited: keys.map((key) => runs.get(key)!), list: made ? made[1].map(runsOf) : [] }
}
