import type { Actor } from "@/lib/actor"
import { canCurate } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import { visibleAnnotations } from "../policy"

/** What became of the passages in a text is looked through by the curators of its debate. */
export const canLookThrough = canCurate

const live = { deletedAt: null }

/** Passages that a curator knows of: those that the debate itself uses, those that what somebody says speaks of or links
 * to, where this curator may read it, and those they selected themselves. That others have words of their own in a text is not
 * told by it, nor counted. */
export function passagesInSight(actor: Actor): Prisma.PassageWhereInput {
  return {
    OR: [
      { evidence: { some: { ...live, OR: [{ claim: live }, { relation: live }] } } },
      { factVersions: { some: { dispute: live } } },
      { senses: { some: {} } },
      { walkSteps: { some: {} } },
      { annotations: { some: visibleAnnotations(actor) } },
      { linksTo: { some: { ...live, annotation: visibleAnnotations(actor) } } },
      ...(actor.userId ? [{ createdById: actor.userId }] : []),
    ],
  }
}
