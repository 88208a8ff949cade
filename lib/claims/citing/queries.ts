import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { content } from "@/lib/claims/content/queries"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import { canCurate } from "@/lib/debates/policy"
import { notFound } from "@/lib/errors"
import { isId } from "@/lib/ids"
import { cslOf } from "@/lib/sources/csl"
import type { Citable, CitableLink, CitedNow, Citing, End } from "./view"

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
    claims: [...own, ...others].map((claim) => citable(of, claim)),
    links: linksOf(of, new Set(own.map(({ id }) => id))),
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

function citable(of: Content, claim: ClaimRow): Citable {
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
}

// Those that begin or end in a claim of the authors come first.
function linksOf(of: Content, own: ReadonlySet<string>): CitableLink[] {
  const near = of.relations.filter(({ fromId, toId }) => own.has(fromId) || own.has(toId))
  const far = of.relations.filter(({ fromId, toId }) => !own.has(fromId) && !own.has(toId))
  return [...near, ...far].flatMap(({ id, kind, fromId, toId }) => {
    const [acts, acted] = [of.claim.get(fromId), of.claim.get(toId)]
    if (!acts || !acted) return []
    const { question, ...from } = citable(of, acts)
    return [{ id, kind, question, from: endOf(from), to: endOf(citable(of, acted)) }]
  })
}

const endOf = ({ voice, ground, statement }: End): End => ({ voice, ground, statement })

/** What was cited under an id, as long as it stands; null for who does not curate the debate. */
export async function citedNow(actor: Actor, debate: string, id: unknown): Promise<CitedNow | null> {
  if (typeof id !== "string" || !isId(id)) return null
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) return null
  const isIt = ({ evidence }: { evidence: readonly { id: string }[] }) =>
    evidence.some((each) => each.id === id)
  const link = of.relations.find(isIt)
  const claim = link ? of.claim.get(link.fromId) : of.claims.find(isIt)
  if (!claim) return null
  const { slug, voice, statement } = claimLine(of, claim)
  return { evidenceId: id, link: link !== undefined, claim: { slug, voice: voice.name, statement } }
}
