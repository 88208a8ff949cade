import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { notFound } from "@/lib/errors"
import * as uses from "./uses"

const asked =
  <T>(what: string, find: (of: Content, name: string, from: number) => T | undefined) =>
  async (actor: Actor, debate: string, name: string, from = 0): Promise<T> => {
    const view = find(await content(actor, debate), name, from)
    if (!view) throw notFound(what)
    return view
  }

/** Every use of a passage, by its id, as evidence for a claim; `not_found` for one that no claim of the debate uses. */
export const passageUses = asked("passage", uses.passageUses)

/** What is used of a source, by its slug, in the order of its text; of its stretches some, from the number `from` on. */
export const sourceUses = asked("source", uses.sourceUses)

/** What the claims of a voice, by its slug, rest on that no other voice's do; some of it, as above. */
export const aloneUses = asked("voice", uses.aloneUses)

/** Which sources and passages support which side of a question, by its slug. */
export const questionUses = asked("question", uses.questionUses)

/** For whose claims the sources and passages of a debate are used. */
export async function debateUses(actor: Actor, debate: string, from = 0) {
  return uses.debateUses(await content(actor, debate), from)
}
