import type { Ground } from "@/lib/claims/view"
import type { Mentioned, MentionKind } from "./schema"

/** What a mention shows now: a claim's voice and position, a passage's first words, a person's name. */
export type Card = {
  kind: MentionKind
  label: string
  /** a claim's statement, a passage's words and their source; empty for a person */
  detail: string
  /** null for a person */
  href: string | null
  /** how we know that a claim is its voice's; absent for other kinds */
  ground?: Ground
}

/** By key: `claim:<id>`. What is absent may not be seen by this reader, or is gone. */
export type Cards = Record<string, Card>

/** The key of what is mentioned among the cards. */
export const cardKey = ({ kind, id }: Mentioned): string => `${kind}:${id}`

const GONE = {
  claim: "a claim that is no longer here",
  passage: "a passage that is no longer here",
  person: "someone who is not shown here",
}

/** What a mention says in plain words, also when there is no card for it. */
export function labelOf(mentioned: Mentioned, cards: Cards): string {
  return cards[cardKey(mentioned)]?.label ?? GONE[mentioned.kind]
}
