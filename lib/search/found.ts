import { placeOf } from "@/lib/annotations/place"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { speakersOf } from "@/lib/claims/content/passages"
import { cslOf } from "@/lib/sources/csl"
import type { Context, RemarkRow } from "./context/queries"
import type { Hits } from "./hits"
import type { Kind } from "./kinds"
import { marked, snippet } from "./snippet"
import type { Found } from "./view"

/** A row of the index that was found; `debate` is the slug. */
export type Row = {
  kind: Kind
  id: string
  debate: string
  title: string
  text: string
  sourceId: string | null
  fragment: string | null
}

/** A row as it is shown; null where what it names has gone from sight since. */
export function foundOf(
  row: Row,
  { contents, remarks }: Context,
  hits: Hits,
  reader: string | null,
): Found | null {
  const of = contents.get(row.debate)!
  const { slug, title, language } = of.debate
  const common = { id: row.id, debate: { slug, title, language }, words: snippet(row.text, hits) }
  const name = marked(row.title, hits)
  const base = `/debates/${slug}`
  if (row.kind === "annotation") {
    const remark = remarks.get(row.id)
    const shown = remark && remarkOf(of, remark, reader)
    return shown ? { ...common, kind: "annotation", ...shown } : null
  }
  if (row.kind === "passage" || row.kind === "block") {
    const source = of.source.get(row.sourceId!)
    if (!source) return null
    const href = `${base}/sources/${source.slug}${row.fragment ? `#${row.fragment}` : ""}`
    const shown = { ...common, href, source: { title: cslOf(source).title } }
    if (row.kind === "block") return { ...shown, kind: "block" }
    const evidence = evidenceOn(of, row.id)
    return { ...shown, kind: "passage", speakers: evidence ? speakersOf(of, evidence) : [] }
  }
  if (row.kind === "claim") return claimOf(of, row.id, { ...common, base })
  if (row.kind === "question") {
    const question = of.question.get(row.id)
    if (!question) return null
    const href = `${base}/questions/${question.slug}`
    const now = of.into.has(row.id) ? question.ask : null
    return { ...common, kind: "question", href, name, number: question.number, now }
  }
  if (row.kind === "position") return positionOf(of, row.id, { ...common, name })
  const thing = row.kind === "voice" ? of.voice.get(row.id) : of.source.get(row.id)
  return thing ? { ...common, kind: row.kind, href: `${base}/${row.kind}s/${thing.slug}`, name } : null
}

type Claim = Extract<Found, { kind: "claim" }>

// A merged claim is shown as it was, and leads to the one that it went into.
function claimOf(
  of: Content,
  id: string,
  { base, ...common }: Omit<Claim, "kind" | "href" | "claim" | "now"> & { base: string },
): Claim | null {
  const standing = of.claim.get(id)
  if (!standing) return null
  const former = of.mergedClaims.get(standing.id)?.find((each) => each.id === id)
  const href = `${base}/claims/${standing.slug}`
  const now = former ? claimLine(of, standing) : null
  return { ...common, kind: "claim", href, claim: claimLine(of, former ?? standing), now }
}

function remarkOf(of: Content, remark: RemarkRow, reader: string | null) {
  const place = placeOf(of, remark)
  if (!place) return null
  const author = { name: remark.author.name, own: remark.authorId === reader }
  return { href: place.href, said: remark.kind, author, at: remark.createdAt.toISOString(), place }
}

function evidenceOn(of: Content, passageId: string) {
  const all = [...of.claims, ...of.relations].flatMap(({ evidence }) => evidence)
  return all.find((evidence) => evidence.passage.id === passageId)
}

type Position = Extract<Found, { kind: "position" }>

function positionOf(
  of: Content,
  id: string,
  common: Omit<Position, "kind" | "href" | "question">,
): Position | null {
  const question = of.questions.find(({ positions }) => positions.some((position) => position.id === id))
  if (!question) return null
  const { slug, number, ask } = of.question.get(question.id)!
  const position = question.positions.find((each) => each.id === id)!
  const href = `/debates/${of.debate.slug}/questions/${slug}#p-${position.slug}`
  return { ...common, kind: "position", href, question: { number, ask } }
}
