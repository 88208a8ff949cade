import type { Asked } from "@/lib/claims/beside/queries"

export type Search = Record<string, string | string[] | undefined>

const number = (value: string | string[] | undefined, least: number) => {
  const found = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : -1
  return found >= least ? found : undefined
}

/** What the address asks to see. */
export function askedFor(search: Search): Asked {
  return {
    with: number(search.with, 1),
    page: number(search.page, 1),
    at: number(search.at, 0),
    correct: search.correct === "rows",
  }
}

type There = { with?: number; page?: number; correct?: boolean; row?: number }

/** The address of a translation beside its original, of a page of it, of a row. */
export function besideAddress(room: string, { with: number, page = 1, correct, row }: There): string {
  const given = new URLSearchParams()
  if (number) given.set("with", String(number))
  if (page > 1) given.set("page", String(page))
  if (correct) given.set("correct", "rows")
  const query = given.size > 0 ? `?${given}` : ""
  return `${room}/beside${query}${row === undefined ? "" : `#row-${row}`}`
}
