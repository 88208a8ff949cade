/** The link around words that are a disputed term, as HTML; its address counts from that of the room, since a book has
 * thousands of them. */
export const termLink = (slug: string, words: string): string =>
  `<a data-term href="../terms/${slug}">${words}</a>`

/** The disputed term among the words of the text in which something stands; null for what stands in none. */
export const termAround = (place: Element | null): HTMLAnchorElement | null =>
  place?.closest<HTMLAnchorElement>("[data-start] a[data-term]") ?? null
