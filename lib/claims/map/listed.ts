import type { DebateMap, MapLink, MapNode, MapQuestion } from "./view"

// As many links as a page says in full; of further questions it says how many there are, and where.
const AT_ONCE = 250

/** A claim with what it does to others; nothing, where no link shown begins or ends at it. */
export type ListedClaim = { node: MapNode; acts: { link: MapLink; on: MapNode }[] }
type ListedQuestion = { question: MapQuestion; claims: ListedClaim[] }

/** A map as a list: under each question its claims that act on another and those that stand alone, each link once.
 * Past 250 links the remaining questions are only counted. */
export function listed(map: DebateMap): {
  questions: ListedQuestion[]
  further: { question: MapQuestion; links: number }[]
} {
  const node = new Map(map.nodes.map((each) => [each.id, each]))
  const acts = new Map<string, ListedClaim["acts"]>()
  for (const link of map.links) {
    const known = acts.get(link.from)
    const act = { link, on: node.get(link.to)! }
    if (known) known.push(act)
    else acts.set(link.from, [act])
  }
  const touched = new Set(map.links.flatMap(({ from, to }) => [from, to]))
  const of = new Map<number, ListedClaim[]>(map.questions.map(({ number }) => [number, []]))
  for (const each of map.nodes)
    if (acts.has(each.id) || !touched.has(each.id))
      of.get(each.question)!.push({ node: each, acts: acts.get(each.id) ?? [] })
  const questions: ListedQuestion[] = []
  const further: { question: MapQuestion; links: number }[] = []
  let said = 0
  for (const question of map.questions) {
    const claims = of.get(question.number)!
    if (claims.length === 0) continue
    const links = claims.reduce((sum, claim) => sum + claim.acts.length, 0)
    if (said > 0 && said + links > AT_ONCE) further.push({ question, links })
    else questions.push({ question, claims })
    said += links
  }
  return { questions, further }
}
