import type { Path } from "@/lib/interchange/pack/problem"
import type { Pack } from "@/lib/interchange/pack/schema"

/** Words of a source that the pack quotes, wherever: on a claim, on a relation, on a point of fact. */
export type PackQuotation = {
  path: Path
  quote: string
  source: string
  speakers: string[]
  at?: string
  prefix?: string
  suffix?: string
}

/** Every quotation of a pack with its path, in the pack's order. */
export function quotationsOf(pack: Pack): PackQuotation[] {
  const claims = pack.claims.flatMap(({ evidence }, i) =>
    evidence.map((each, j) => quotationAt(["claims", i, "evidence", j], each)),
  )
  const relations = pack.relations.map((each, i) => quotationAt(["relations", i], each))
  const facts = pack["facts-disputed"].flatMap(({ versions }, i) =>
    versions.map((each, j) => quotationAt(["facts-disputed", i, "versions", j], each)),
  )
  return [...claims, ...relations, ...facts].filter((each) => each !== undefined)
}

/** How many words (parted by white space) a quotation has. */
export function wordCount(quote: string): number {
  return quote.match(/\S+/g)?.length ?? 0
}

type Quoting = {
  quote?: string
  source?: string
  speakers?: string[]
  at?: string
  prefix?: string
  suffix?: string
}

function quotationAt(
  path: Path,
  { quote, source, speakers, at, prefix, suffix }: Quoting,
): PackQuotation | undefined {
  if (quote === undefined || source === undefined || speakers === undefined) return undefined
  return { path, quote, source, speakers, at, prefix, suffix }
}
