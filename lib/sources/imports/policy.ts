import type { Actor } from "@/lib/actor"
import { canCurate } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"

/** Texts on their way in are seen by the curators of their debate; for others there are none. */
export function visibleImports(actor: Actor): Prisma.TextImportWhereInput {
  const debate = { deletedAt: null }
  return actor.administers ? { debate } : { debate, debateId: { in: [...actor.curates] } }
}

/** The same rule for a debate's texts: whoever curates it brings texts, and sees those on their way. */
export const canBringTexts = canCurate
