import type { ClaimRef } from "@/lib/claims/view"
import type { RelationKind } from "@/lib/generated/prisma/enums"

/** A link between two claims, each with whose it is and how we know it. */
export type LinkView = {
  id: string
  kind: RelationKind
  from: ClaimRef
  to: ClaimRef
  scope: string | null
  reason: string
  stated: boolean
}
