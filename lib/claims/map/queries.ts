import type { Actor } from "@/lib/actor"
import { notFound } from "@/lib/errors"
import { content } from "../content/queries"
import { mapOf, mapOptions } from "./map"
import type { DebateMap, MapChoice, MapOptions } from "./view"

/** The links of a debate as far as they are chosen, and what can be chosen. `not_found` for a debate or a claim that is
 * absent or may not be seen. */
export async function debateMap(
  actor: Actor,
  debate: string,
  choice: MapChoice,
): Promise<{ map: DebateMap; options: MapOptions }> {
  const of = await content(actor, debate)
  const map = mapOf(of, choice)
  if (!map) throw notFound("claim")
  return { map, options: mapOptions(of) }
}
