import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { paragraphOf } from "@/lib/claims/content/passages"
import { groundAfter } from "@/lib/claims/ground"
import { cslOf } from "@/lib/sources/csl"
import { foldForSearch } from "@/lib/text/fold"
import type { Mentioned } from "../schema"

/** A claim, passage or person as it is offered while one writes. */
export type Suggestion = Mentioned & { label: string; detail: string }

const MOST_OF_A_KIND = 4
const FIRST_WORDS = 8

/** Every claim of a debate: its voice and position, with how we know it. */
export function claimsOffered(of: Content): Suggestion[] {
  return of.claims.map((claim) => {
    const { voice, position, ground, statement } = claimLine(of, claim)
    const label = `${voice.short}: ${position?.label ?? "takes none of the positions"}${groundAfter(ground)}`
    return { kind: "claim", id: claim.id, label, detail: statement }
  })
}

/** Every passage that serves as evidence in a debate, once: its first words, then all of them and where they stand. */
export function passagesOffered(of: Content): Suggestion[] {
  const evidence = [...of.claims, ...of.relations].flatMap((each) => each.evidence)
  const passages = new Map(evidence.map(({ passage }) => [passage.id, passage]))
  return [...passages.values()].map(({ id, exact, sourceId, locator }) => {
    const words = exact.split(/\s+/)
    const label = `“${words.slice(0, FIRST_WORDS).join(" ")}${words.length > FIRST_WORDS ? " …" : ""}”`
    const paragraph = paragraphOf(locator)
    const where = cslOf(of.source.get(sourceId)!).title + (paragraph === null ? "" : `, par. ${paragraph}`)
    return { kind: "passage", id, label, detail: `${where}: “${exact}”` }
  })
}

/** At most four in which every word typed begins a word, without regard to case and accents; labels before details. */
export function matching(all: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = plain(typed).split(" ").filter(Boolean)
  const has = (text: string) => wanted.every((word) => ` ${plain(text)}`.includes(` ${word}`))
  const byLabel = all.filter(({ label }) => has(label))
  if (byLabel.length >= MOST_OF_A_KIND) return byLabel.slice(0, MOST_OF_A_KIND)
  const byDetail = all.filter((each) => !byLabel.includes(each) && has(`${each.label} ${each.detail}`))
  return [...byLabel, ...byDetail].slice(0, MOST_OF_A_KIND)
}

const plain = (text: string) =>
  foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
