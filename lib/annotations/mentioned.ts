import { type Content, voiceName } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import { cslOf } from "@/lib/sources/csl"
import { type Card, type Cards, cardKey } from "./body/cards"
import type { Body, Mentioned } from "./body/schema"
import { mentionsIn } from "./body/text"

type Row = { body: unknown; mentions: { user: { id: string; name: string } }[] }

const NO_POSITION = "takes none of the positions"

function claimCard(of: Content, id: string): Card | undefined {
  const claim = of.claim.get(id)
  if (!claim) return undefined
  const { slug, position, ground } = claimRef(of, claim)
  const label = `${voiceName(of, claim.voiceId).short}: ${position ?? NO_POSITION}`
  const href = `/debates/${of.debate.slug}/claims/${slug}`
  return { kind: "claim", label, detail: claim.statement, href, ground }
}

function passageCards(of: Content): Map<string, Card> {
  const all = [...of.claims, ...of.relations].flatMap(({ evidence }) => evidence)
  return new Map(
    all.map(({ passage: { id, exact, sourceId } }) => {
      const source = of.source.get(sourceId)!
      const label = `“${exact.length > 60 ? `${exact.slice(0, 57).trimEnd()} …` : exact}”`
      const href = `/debates/${of.debate.slug}/sources/${source.slug}#w-${id}`
      return [id, { kind: "passage", label, detail: `${exact} (${cslOf(source).title})`, href }]
    }),
  )
}

/** What these remarks mention, as it stands now in the debate's content; what is gone has no card. */
export function cardsOf(of: Content, rows: readonly Row[]): Cards {
  const mentioned = new Map<string, Mentioned>()
  for (const row of rows) for (const each of mentionsIn(row.body as Body)) mentioned.set(cardKey(each), each)
  if (mentioned.size === 0) return {}
  const people = new Map(rows.flatMap((row) => row.mentions.map(({ user }) => [user.id, user.name] as const)))
  const passages = passageCards(of)
  const card = ({ kind, id }: Mentioned): Card | undefined => {
    if (kind === "claim") return claimCard(of, id)
    if (kind === "passage") return passages.get(id)
    const name = people.get(id)
    return name === undefined ? undefined : { kind, label: name, detail: "", href: null }
  }
  return Object.fromEntries(
    [...mentioned].flatMap(([key, each]) => {
      const shown = card(each)
      return shown ? [[key, shown]] : []
    }),
  )
}
