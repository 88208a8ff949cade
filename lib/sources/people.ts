import type { Csl } from "./csl"

type Name = NonNullable<Csl["author"]>[number]
type Voice = { name: string }

/** Those voices of a debate whose text a source is, in order, by what they did for it. */
export type People<V extends Voice = Voice> = {
  authors: readonly V[]
  translators: readonly V[]
  editors: readonly V[]
}

const NAMES = ["literal", "given", "dropping-particle", "non-dropping-particle", "family", "suffix"] as const

/** A name as one says it: "Peter Sedgwick". */
export const nameInWords = (name: Name): string => NAMES.flatMap((part) => name[part] ?? []).join(" ")

/** A name by which one finds another spelling of it: letters and digits, without accents, in lower case. */
export const folded = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase()

/** Names of a record, and those voices that it does not name; each with its voice, where it is one. */
export function hands<V extends Voice>(
  recorded: Csl["editor"],
  voices: readonly V[],
): { name: Name; voice: V | null }[] {
  const named = (recorded ?? []).map((name) => {
    const written = folded(nameInWords(name))
    return { name, voice: voices.find((voice) => folded(voice.name) === written) ?? null }
  })
  const more = voices.filter((voice) => !named.some((each) => each.voice === voice))
  return [...named, ...more.map((voice) => ({ name: { literal: voice.name }, voice }))]
}

/** The authors of a record after others have become those whom the debate knows as such (`was` and `became`, in order): each as it
 * names them or would; whom it names besides stays. Undefined for a record that leaves its authors to the debate. */
export function authorsAfter(csl: Csl, was: readonly Voice[], became: readonly Voice[]): Csl["author"] {
  if (!csl.author) return undefined
  const unknown = hands(csl.author, was).filter(({ voice }) => voice === null)
  // As many as there were voices: the same people, written otherwise.
  const besides = csl.author.length > was.length ? unknown : []
  const now = became.map(({ name }) => name)
  const recorded = (name: string) =>
    csl.author!.find((each) => folded(nameInWords(each)) === folded(name)) ?? { literal: name }
  return unlessNone([...now.map(recorded), ...besides.map(({ name }) => name)])
}

const unlessNone = (names: Name[]) => (names.length > 0 ? names : undefined)

/** A record that names everybody, as a style of references wants it: one that names no author has those whom the debate knows as
 * such; its translators and editors are those it names and those whom the debate knows besides. */
export function withPeople(csl: Csl, { authors, translators, editors }: People): Csl {
  return {
    ...csl,
    author: csl.author ?? unlessNone(authors.map(({ name }) => ({ literal: name }))),
    translator: unlessNone(hands(csl.translator, translators).map(({ name }) => name)),
    editor: unlessNone(hands(csl.editor, editors).map(({ name }) => name)),
  }
}
