/** A page of curating, by its path under them. */
export const curatePath = (debate: string, path = ""): string =>
  `/debates/${encodeURIComponent(debate)}/curate${path && `/${path}`}`

/** A path with what has just happened, before the place on the page. */
export function withWord(path: string, word: string): string {
  const [address = "", place] = path.split("#")
  return `${address}${address.includes("?") ? "&" : "?"}${word}${place ? `#${place}` : ""}`
}

/** The page that changes a row, and the one that adds one of a kind with what is known of it. */
export const changePath = (debate: string, kind: string, id: string): string =>
  curatePath(debate, `change/${kind}/${id}`)
export const addPath = (debate: string, kind: string, given: Record<string, string> = {}): string => {
  const query = new URLSearchParams(given).toString()
  return curatePath(debate, `new/${kind}${query && `?${query}`}`)
}
