import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { content } from "@/lib/claims/content/queries"
import { groundAfter } from "@/lib/claims/ground"
import { canCurate } from "@/lib/debates/policy"
import { notFound } from "@/lib/errors"
import { isId } from "@/lib/ids"
import { cslOf } from "@/lib/sources/csl"
import type { CitedNow, Citing } from "./view"

/** What words of a source can be cited for; `not_found` for who does not curate the debate, and for a source it does not have. */
export async function toCite(actor: Actor, debate: string, slug: string): Promise<Citing> {
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) throw notFound("page")
  return citingOf(of, slug)
}

/** The same for whoever proposes it: anyone who has signed in and reads the debate; `not_found` for others. */
export async function toProposeWords(actor: Actor, debate: string, slug: string): Promise<Citing> {
  const of = await content(actor, debate)
  if (actor.userId === null) throw notFound("page")
  return citingOf(of, slug)
}

function citingOf(of: Content, slug: string): Citing {
  const source = of.sources.find((each) => each.slug === slug)
  if (!source) throw notFound("page")
  const authors = source.voices.filter(({ role }) => role === "AUTHOR").map(({ voiceId }) => voiceId)
  const own = of.claims.filter(({ voiceId }) => authors.includes(voiceId))
  const others = of.claims.filter(({ voiceId }) => !authors.includes(voiceId))
  return {
    debateId: of.debate.id,
    debate: of.debate.title,
    source: cslOf(source).title,
    claims: [...own, ...others].map((claim) => {
      const { voice, question, position, statement, ground } = claimLine(of, claim)
      const { number, ask } = question
      return {
        id: claim.id,
        voice: voice.name,
        question: { number, ask },
        position: position?.label ?? null,
        statement,
        ground: groundAfter(ground),
      }
    }),
    questions: [...of.question.values()].map(({ id, number, ask, positions }) => ({
      id,
      number,
      ask,
      positions: positions.map((position) => ({ id: position.id, label: position.label })),
    })),
    voices: of.voices.map(({ id, name }) => ({ id, name })),
    authors,
  }
}

/** What was cited under an id, as long as it stands; null for who does not curate the debate. */
export async function citedNow(actor: Actor, debate: string, id: unknown): Promise<CitedNow | null> {
  if (typeof id !== "string" || !isId(id)) return null
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) return null
  const claim = of.claims.find(({ evidence }) => evidence.some((each) => each.id === id))
  if (!claim) return null
  const { slug, voice, statement } = claimLine(of, claim)
  return { evidenceId: id, claim: { slug, voice: voice.name, statement } }
}
