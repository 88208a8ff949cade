import type { Kind } from "@/lib/search/kinds"

type Asked = { q: string; debate?: string; kind?: Kind; page?: number }

/** The address of a search. */
export function searchAddress({ q, debate, kind, page = 1 }: Asked): string {
  const given = new URLSearchParams({ q })
  if (debate) given.set("debate", debate)
  if (kind) given.set("kind", kind)
  if (page > 1) given.set("page", String(page))
  return `/search?${given}`
}
