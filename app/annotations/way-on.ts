const PASSING = ["reply", "edit", "audience", "react", "removed"]

/** Where a page without scripts goes on after a form: the path it was sent from, without what had been open there, at the
 * remark or (removed) with the offer to bring it back. */
export function afterwards(path: string, id: string, removed: boolean): string {
  const url = new URL(path, "http://here")
  for (const name of PASSING) url.searchParams.delete(name)
  if (removed) url.searchParams.set("removed", id)
  return `${url.pathname}${url.search}#${removed ? "removed" : `remark-${id}`}`
}
