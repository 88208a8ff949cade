import { questionAt } from "@/lib/claims/content/addresses"
import { type Content, voiceName } from "@/lib/claims/content/content"
import { AT_ONCE, quotedView, shownFrom, sourceNamed } from "./shown"
import { overlap, quotedIn, type Stretch, stretchesOf, voicesOf } from "./stretches"
import type {
  AloneUses,
  DebateUses,
  PassageUses,
  QuestionUses,
  SideUses,
  SourceUses,
  VoiceShare,
} from "./view"

const allIn = (content: Content): Stretch[] => [...stretchesOf(quotedIn(content).values()).values()].flat()

const counted = <K>(keys: Iterable<K>): Map<K, number> => {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Every use of a passage, by its id, and of words that overlap it; undefined where no claim uses it. */
export function passageUses(content: Content, id: string): PassageUses | undefined {
  const all = quotedIn(content)
  const passage = all.get(id)
  if (!passage) return undefined
  const others = [...all.values()].filter((other) => other !== passage && overlap(passage, other))
  return {
    debate: content.debate,
    passage: quotedView(content, passage),
    overlapping: others.map((other) => quotedView(content, other)),
  }
}

/** What is used of a source, by its slug, in the order of its text; undefined for a source that the debate has not. */
export function sourceUses(content: Content, slug: string, from = 0, most = AT_ONCE): SourceUses | undefined {
  const source = content.sources.find((each) => each.slug === slug)
  if (!source) return undefined
  const own = [...quotedIn(content).values()].filter(({ sourceId }) => sourceId === source.id)
  const stretches = stretchesOf(own).get(source.id) ?? []
  return {
    debate: content.debate,
    source: sourceNamed(content, source.id),
    stretches: shownFrom(content, stretches, from, most),
    claims: new Set(own.flatMap(({ uses }) => uses.map(({ claim }) => claim.id))).size,
  }
}

function sharesOf(content: Content, stretches: readonly Stretch[]): VoiceShare[] {
  const users = stretches.map((stretch) => [...voicesOf(stretch)])
  const used = counted(users.flat())
  const alone = counted(users.filter((voices) => voices.length === 1).flat())
  return content.voices
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({
      voice: voiceName(content, id),
      used: used.get(id)!,
      alone: alone.get(id) ?? 0,
    }))
}

/** For whose claims the sources and passages of a debate are used: what several voices' claims rest on, and what only one's. */
export function debateUses(content: Content, from = 0, most = AT_ONCE): DebateUses {
  const of = stretchesOf(quotedIn(content).values())
  const all = [...of.values()].flat()
  const shared = all
    .map((stretch) => ({ stretch, voices: voicesOf(stretch).size }))
    .filter(({ voices }) => voices > 1)
    .sort((a, b) => b.voices - a.voices)
    .map(({ stretch }) => stretch)
  return {
    debate: content.debate,
    sources: content.sources.map(({ id }) => {
      const stretches = of.get(id) ?? []
      const voices = counted(stretches.flatMap((stretch) => [...voicesOf(stretch)]))
      return {
        ...sourceNamed(content, id),
        stretches: stretches.length,
        voices: [...voices]
          .map(([voice, uses]) => ({ voice: voiceName(content, voice), stretches: uses }))
          .sort((a, b) => b.stretches - a.stretches),
      }
    }),
    voices: sharesOf(content, all),
    shared: shownFrom(content, shared, from, most),
  }
}

/** What the claims of a voice, by its slug, rest on that no other voice's do; undefined for a voice that the debate has not. */
export function aloneUses(content: Content, slug: string, from = 0, most = AT_ONCE): AloneUses | undefined {
  const voice = content.voices.find((each) => each.slug === slug)
  if (!voice) return undefined
  const all = allIn(content)
  const own = all.filter((stretch) => {
    const voices = voicesOf(stretch)
    return voices.size === 1 && voices.has(voice.id)
  })
  const name = voiceName(content, voice.id)
  const share = sharesOf(content, all).find((each) => each.voice.slug === slug)
  return {
    debate: content.debate,
    voice: name,
    share: share ?? { voice: name, used: 0, alone: 0 },
    stretches: shownFrom(content, own, from, most),
  }
}

/** Which sources and passages support which side of a question, by its slug; undefined for a question that the debate has not. */
export function questionUses(
  content: Content,
  slug: string,
  from = 0,
  most = AT_ONCE,
): QuestionUses | undefined {
  const row = questionAt(content, slug)
  if (!row) return undefined
  const { number, ask } = row
  const claims = content.claims.filter((claim) => claim.questionId === row.id)
  const here = [...stretchesOf(quotedIn({ ...content, claims }).values()).values()].flat()
  const sidesOf = ({ passages }: Stretch) =>
    new Set(passages.flatMap(({ uses }) => uses.map(({ claim }) => claim.positionId)))
  const served = new Map(here.map((stretch) => [stretch, sidesOf(stretch)]))
  const side = (id: string | null, position: SideUses["position"]): SideUses => {
    const own = here.filter((stretch) => served.get(stretch)!.has(id))
    const bySource = counted(own.map(({ sourceId }) => sourceId))
    const only = own.filter((stretch) => served.get(stretch)!.size === 1)
    const alone = counted(only.map(({ sourceId }) => sourceId))
    return {
      position,
      claims: claims.filter(({ positionId }) => positionId === id).length,
      sources: [...bySource].map(([source, stretches]) => ({
        ...sourceNamed(content, source),
        stretches,
        alone: alone.get(source) ?? 0,
      })),
    }
  }
  const sides = [
    ...row.positions.map(({ id, slug: name, label }) => side(id, { slug: name, title: label })),
    side(null, null),
  ]
  return {
    debate: content.debate,
    question: { slug: row.slug, number, ask },
    sides: sides.filter((each) => each.claims > 0),
    shared: shownFrom(
      content,
      here.filter((stretch) => served.get(stretch)!.size > 1),
      from,
      most,
    ),
  }
}
