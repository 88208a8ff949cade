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

/** What a curator chooses from when citing words of a source: its claims, those of the source's authors first, and what a new
 * claim is made of. `authors`: ids of those who wrote the source. */
export type Citing = {
  debateId: string
  /** titles of the debate and of the source */
  debate: string
  source: string
  claims: Citable[]
  questions: { id: string; number: number; ask: string; positions: { id: string; label: string }[] }[]
  voices: { id: string; name: string }[]
  authors: string[]
}

/** What has just been cited: the claim it serves, and whether that was made with it and can go with it. */
export type CitedNow = { evidenceId: string; claim: { slug: string; voice: string; statement: string } }
