export type Search = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

function listIn(value: string | string[] | undefined): string[] {
  const named = [value ?? []].flat().flatMap((each) => each.split(","))
  return [...new Set(named.map((each) => each.trim()).filter(Boolean))]
}

/** What the address asks for: voices by their slugs, from ?voices=gray,filtzer or from a form's ?voices=gray&voices=filtzer; a page from 1. */
export function askedFor(search: Search): {
  voices: string[]
  page: number
  blind: boolean
  /** ids, which tell no name */
  of: string[]
  question: string | undefined
  /** id of the seminar that sees what one says of claims without names */
  seminar: string | undefined
} {
  return {
    voices: listIn(search.voices),
    page: Number(one(search.page) ?? 1),
    blind: search.blind !== undefined,
    of: listIn(search.of),
    question: one(search.question) || undefined,
    seminar: one(search.seminar) || undefined,
  }
}

/** The address of a comparison; a page only where it is not the first. */
export function comparePath(base: string, voices: readonly string[], page = 1): string {
  const query = [voices.length > 0 && `voices=${voices.join(",")}`, page > 1 && `page=${page}`]
  return [`${base}/compare`, query.filter(Boolean).join("&")].filter(Boolean).join("?")
}

/** The address of a reading without names: of voices by their ids (none: of all), and of one question; `seminar`: id of the one
 * that sees one's answers, where one chose it. */
export function blindPath(base: string, of: readonly string[], question?: string, seminar?: string): string {
  const query = [
    "blind",
    question && `question=${question}`,
    of.length > 0 && `of=${of.join(",")}`,
    seminar && `seminar=${seminar}`,
  ]
  return `${base}/compare?${query.filter(Boolean).join("&")}`
}
