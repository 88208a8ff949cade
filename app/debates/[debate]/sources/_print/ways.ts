import { type Asked, href } from "@/lib/annotations/reading/filters/schema"

/** Where the notes of a text stand on paper. */
export const WAYS = ["margin", "end", "none"] as const
export type Way = (typeof WAYS)[number]

/** What an address asks for; the margin where it says nothing that is known. */
export const wayNamed = (name: unknown): Way => WAYS.find((way) => way === name) ?? "margin"

/** The address of a source on paper. `here`: its path; `asked`: the filters and colours that its notes keep to. */
export function printPath(here: string, way: Way, asked: Asked): string {
  return `${here}/print?${new URLSearchParams([["notes", way], ...new URLSearchParams(href(asked))])}`
}
