/** Where words that are a disputed term lead, counted from the address of the room, since a book has thousands of them. */
export const termHref = (slug: string): string => `../terms/${slug}`

/** The disputed term among the words of the text in which something stands; null for what stands in none. */
export const termAround = (place: Element | null): HTMLAnchorElement | null =>
  place?.closest<HTMLAnchorElement>(`[data-start] a[href^="${termHref("")}"]`) ?? null
