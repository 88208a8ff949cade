export type Search = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** What the address asks for: voices by their slugs, from ?voices=gray,filtzer or from a form's ?voices=gray&voices=filtzer; a page from 1. */
export function askedFor(search: Search): { voices: string[]; page: number; blind: boolean } {
  const named = [search.voices ?? []].flat().flatMap((each) => each.split(","))
  const voices = [...new Set(named.map((slug) => slug.trim()).filter(Boolean))]
  return { voices, page: Number(one(search.page) ?? 1), blind: search.blind !== undefined }
}

/** The address of a comparison; a page only where it is not the first. */
export function comparePath(base: string, voices: readonly string[], page = 1): string {
  const query = [voices.length > 0 && `voices=${voices.join(",")}`, page > 1 && `page=${page}`]
  return [`${base}/compare`, query.filter(Boolean).join("&")].filter(Boolean).join("?")
}
