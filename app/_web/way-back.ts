/** The path within this site from which a form was sent, by the Referer header; "/" when it is absent or foreign. */
export function wayBack(referer: string | null, host: string | null): string {
  if (!referer || !host || !URL.canParse(referer)) return "/"
  const { host: from, pathname, search } = new URL(referer)
  return from === host && !pathname.startsWith("//") ? pathname + search : "/"
}
