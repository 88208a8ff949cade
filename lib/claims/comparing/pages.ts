/**
 * On which page, from 1, each of a list of things stands that weigh so much: a page takes `most` together, and one thing at least.
 */
export function pagesOf(weights: readonly number[], most: number): number[] {
  let [page, held] = [1, 0]
  return weights.map((weight) => {
    if (held > 0 && held + weight > most) [page, held] = [page + 1, 0]
    held += weight
    return page
  })
}

/** The page asked for among those there are: a whole number from 1, the nearest there is. */
export function pageWithin(asked: number, pages: number): number {
  return Math.min(Math.max(Number.isInteger(asked) ? asked : 1, 1), Math.max(pages, 1))
}
