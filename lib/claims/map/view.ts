import type { DebateHead } from "@/lib/debates/view"
import type { RelationKind } from "@/lib/generated/prisma/enums"
import type { Ground } from "../view"

/** What of a debate a map shows. Voices, questions and claim by slug; an empty list leaves nothing out. */
export type MapChoice = {
  /** links in which a claim of one of these has a part */
  voices: readonly string[]
  /** links in which a claim on one of these has a part */
  questions: readonly string[]
  kinds: readonly RelationKind[]
  /** only this claim and what is at most `steps` links away */
  claim: string | null
  steps: 1 | 2
  /** also claims that no link shown here touches */
  unlinked: boolean
}

export type MapNode = {
  /** the claim's slug */
  id: string
  /** whose view: "Serge" */
  name: string
  /** on what ground, empty for own words: "as Filtzer reports" */
  how: string
  /** both, with what the reporter thinks of it: "Serge, as Filtzer reports; Filtzer rejects it" */
  whoFully: string
  ground: Ground["kind"]
  disputed: boolean
  /** null: takes none of the positions */
  position: string | null
  statement: string
  /** number of its question */
  question: number
}

export type MapLink = {
  id: string
  /** the claim that acts */
  from: string
  to: string
  kind: RelationKind
  reason: string
  scope: string | null
  /** the text itself makes the link; otherwise the curators do */
  stated: boolean
}

export type MapQuestion = { slug: string; number: number; ask: string }

export type DebateMap = {
  /** another one whenever anything in it changes */
  key: string
  debate: Pick<DebateHead, "slug" | "title" | "language">
  /** what was asked for, without names that the debate does not have */
  choice: MapChoice
  /** questions of the claims shown, in order */
  questions: MapQuestion[]
  /** in the order of the table */
  nodes: MapNode[]
  links: MapLink[]
  /** claims of the voices and on the questions chosen that are left out, since no link shown touches them */
  leftOut: number
}

type Counted = { links: number }

/** What one can choose, with how many links of the debate each has a part in. */
export type MapOptions = {
  voices: ({ slug: string; name: string } & Counted)[]
  questions: (MapQuestion & Counted)[]
  kinds: ({ kind: RelationKind } & Counted)[]
}
