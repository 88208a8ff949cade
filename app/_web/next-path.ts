const HERE = "http://here.invalid"
const LONGEST = 1500

/** The path within this site that an address or a form asks to go on to; null when it asks for none, or for elsewhere. */
export function nextPath(asked: unknown): string | null {
  if (typeof asked !== "string" || asked.length > LONGEST || !/^\/(?![/\\])/.test(asked)) return null
  if (!URL.canParse(asked, HERE)) return null
  const { origin, pathname, search, hash } = new URL(asked, HERE)
  // "/\t/elsewhere" and "/.//elsewhere" begin well, and are read as "//elsewhere".
  return origin === HERE && !pathname.startsWith("//") ? pathname + search + hash : null
}

/** The address of a page, which then goes on to `next`. */
export function withNext(page: string, next: string | null): string {
  return next ? `${page}?next=${encodeURIComponent(next)}` : page
}
