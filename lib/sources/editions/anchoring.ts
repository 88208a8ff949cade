import { parseLocator } from "@/lib/sources/passages/locator"
import { anchor } from "@/lib/text/anchor"
import type { Edition } from "@/lib/text/blocks"
import { type Numbered, placeByLocator } from "./place"
import type { Place } from "./rows"

export type Quoted = {
  id: string
  exact: string
  prefix: string | null
  suffix: string | null
  locator: string | null
}

/** Where each passage stands in a full text, by its id; its locator, where it has one, says which copy is meant. */
export function placesOf(
  { blocks }: { blocks: readonly Numbered[] },
  edition: Edition,
  passages: readonly Quoted[],
): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { id, exact, prefix, suffix, locator } of passages) {
    const at = locator ? parseLocator(locator) : undefined
    const hint = at && placeByLocator(edition.text, blocks, exact, at)
    const context = { prefix: prefix ?? undefined, suffix: suffix ?? undefined }
    places.set(id, anchor(edition, { exact, ...context, ...hint }))
  }
  return places
}

/** How many of the places are sure, to be asked about, and lost. */
export function countOf(places: ReadonlyMap<string, Place>) {
  const states = [...places.values()].map((place) => place.state)
  const count = (state: Place["state"]) => states.filter((each) => each === state).length
  return { kept: count("KEPT"), uncertain: count("UNCERTAIN"), lost: count("LOST") }
}
