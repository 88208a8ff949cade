/** What a quotation names as its source. */
export type Citing = { authors: string; title: string; published: string; url: string | null }

/** Words with where they are from, ready to paste. */
export function cited(exact: string, { authors, title, published, url }: Citing): string {
  const from = [authors, title, published].filter(Boolean).join(", ")
  return `“${exact.trim()}” (${from}${url ? `, ${url}` : ""})`
}
