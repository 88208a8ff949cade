/** The address of a term's page, or of the list of terms where none is named. */
export function termPath(debate: string, term: string): string {
  const list = `/debates/${encodeURIComponent(debate)}/terms`
  return term ? `${list}/${encodeURIComponent(term)}` : list
}
