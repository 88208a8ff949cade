/** What a quotation names as its source. */
export type Citing = { authors: string; title: string; published: string; url: string | null }

/** Where words are from, without their address. */
export const sourceOf = ({ authors, title, published }: Citing): string =>
  [authors, title, published].filter(Boolean).join(", ")

/** Words with where they are from, ready to paste. */
export function cited(exact: string, citing: Citing): string {
  return `“${exact.trim()}” (${sourceOf(citing)}${citing.url ? `, ${citing.url}` : ""})`
}
