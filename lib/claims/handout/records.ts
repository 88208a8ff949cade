import type { Content } from "@/lib/claims/content/content"
import { type Csl, cslOf } from "@/lib/sources/csl"
import { withPeople } from "@/lib/sources/people"
import { peopleOf } from "../content/people"

/** The records of a debate's sources by slug, with everybody whose texts they are. */
export function recordsOf(of: Content): Map<string, Csl> {
  return new Map(of.sources.map((source) => [source.slug, withPeople(cslOf(source), peopleOf(of, source))]))
}
