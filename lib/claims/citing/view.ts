import type { RelationKind } from "@/lib/generated/prisma/enums"

/** A claim as it is offered to cite words for. */
export type Citable = {
  id: string
  voice: string
  question: { number: number; ask: string }
  /** label of the position; null: takes none of them */
  position: string | null
  statement: string
  /** how we know it, after whatever it follows; empty for own words */
  ground: string
}

/** A claim as one end of a link. */
export type End = Pick<Citable, "voice" | "ground" | "statement">

/** A link between two claims as it is offered to cite words for: the first acts on the second. */
export type CitableLink = {
  id: string
  kind: RelationKind
  question: { number: number; ask: string }
  from: End
  to: End
}

/** What a curator chooses from when citing words of a source: its claims and links, those of the source's authors first, and what a
 * new claim is made of. `authors`: ids of those who wrote the source. */
export type Citing = {
  debateId: string
  /** titles of the debate and of the source */
  debate: string
  source: string
  claims: Citable[]
  links: CitableLink[]
  questions: { id: string; number: number; ask: string; positions: { id: string; label: string }[] }[]
  voices: { id: string; name: string }[]
  authors: string[]
}

/** What has just been cited: the claim it serves; for a link the one that acts, and `link` is true. */
export type CitedNow = {
  evidenceId: string
  link: boolean
  claim: { slug: string; voice: string; statement: string }
}
