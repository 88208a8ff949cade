import type { Content, RelationEnds } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import type { RelationKind } from "@/lib/generated/prisma/enums"
import type { LinkView } from "./view"

/** A link with the claims at its ends. */
export type Link = { relation: RelationEnds; from: ClaimRow; to: ClaimRow }

const OPPOSING: readonly RelationKind[] = ["REBUTS", "UNDERCUTS"]
const AGREEING: readonly RelationKind[] = ["SUPPORTS", "RESTATES"]
const GRANTING: readonly RelationKind[] = ["CONCEDES", "QUALIFIES"]

/** Whether one end denies the other, or denies that it follows. */
export const opposes = ({ relation }: Link): boolean => OPPOSING.includes(relation.kind)

/** Whether one end supports the other, or says it again. */
export const agrees = ({ relation }: Link): boolean => AGREEING.includes(relation.kind)

/** Whether one end grants the other something, or limits it. */
export const grants = ({ relation }: Link): boolean => GRANTING.includes(relation.kind)

/** All links of a debate whose two claims stand there, in order. */
export function linksOf(content: Content): Link[] {
  return content.relations.flatMap((relation) => {
    const [from, to] = [content.claim.get(relation.fromId), content.claim.get(relation.toId)]
    return from && to ? [{ relation, from, to }] : []
  })
}

/** A link as pages show it: both ends with whose they are and how we know it. */
export function linkView(content: Content, { relation, from, to }: Link): LinkView {
  return {
    id: relation.id,
    kind: relation.kind,
    from: claimRef(content, from),
    to: claimRef(content, to),
    scope: relation.scope,
    reason: relation.reason,
    stated: relation.statedInText,
  }
}
