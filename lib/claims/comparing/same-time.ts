import { parseEdtf } from "@/lib/claims/edtf"

/** Whether two EDTF dates can mean the same day; null where one is not known, so that nobody can tell. */
export function sameTime(one: string | null, other: string | null): boolean | null {
  const [a, b] = [parseEdtf(one ?? "unknown"), parseEdtf(other ?? "unknown")]
  const known = (date: typeof a) => Boolean(date?.from ?? date?.to)
  if (!a || !b || !known(a) || !known(b)) return null
  return (a.from ?? "") <= (b.to ?? "~") && (b.from ?? "") <= (a.to ?? "~")
}
