import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { canCurate } from "@/lib/debates/policy"
import { notFound } from "@/lib/errors"

/** The content of a debate for whoever curates it; `not_found` for everyone else. */
export async function contentToCurate(actor: Actor, debate: string): Promise<Content> {
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) throw notFound("page")
  return of
}

/** Whether this actor curates a debate that it reads. */
export const curates = (actor: Actor, debateId: string): boolean => canCurate(actor, debateId)
