import { type Item, itemsOf, type Kind } from "@/lib/interchange/pack/items"
import type { Pack, PackClaim } from "@/lib/interchange/pack/schema"
import type { ChangedClaim, Changes } from "./view"

const KINDS: Partial<Record<Kind, [one: string, many: string]>> = {
  question: ["question", "questions"],
  position: ["position", "positions"],
  voice: ["voice", "voices"],
  work: ["work", "works"],
  source: ["source", "sources"],
  relation: ["link", "links"],
  silence: ["silence", "silences"],
  factDispute: ["dispute of fact", "disputes of fact"],
  term: ["term", "terms"],
  sense: ["sense of a term", "senses of terms"],
}

const byKey = (items: readonly Item[]) => new Map(items.map((item) => [item.key, item]))

function compared(before: readonly Item[], after: readonly Item[]) {
  const [was, is] = [byKey(before), byKey(after)]
  return {
    added: after.filter(({ key }) => !was.has(key)),
    changed: after.filter(({ key, hash }) => was.has(key) && was.get(key)!.hash !== hash),
    removed: before.filter(({ key }) => !is.has(key)),
  }
}

/** What is different between a debate as it was frozen and as it is now, both as packs in normal form. The passages of a claim belong
 * to it. */
export function changesBetween(before: Pack, after: Pack): Changes {
  const [were, are] = [itemsOf(before), itemsOf(after)]
  const of = (items: readonly Item[], kind: Kind) => items.filter((item) => item.kind === kind)
  const differing = (kind: Kind) => compared(of(were, kind), of(are, kind))
  const claims = differing("claim")
  const names = new Map([...before.voices, ...after.voices].map(({ id, name }) => [id, name]))
  const shown = (items: readonly Item[]) =>
    items.map(({ fragment }): ChangedClaim => {
      const { id, voice, statement } = fragment as PackClaim
      return { slug: id, voice: names.get(voice) ?? voice, statement }
    })
  const others = (Object.entries(KINDS) as [Kind, [string, string]][]).flatMap(([kind, [one, many]]) => {
    const { added, changed, removed } = differing(kind)
    const count = added.length + changed.length + removed.length
    return count > 0 ? [{ kind: count === 1 ? one : many, count }] : []
  })
  return {
    added: shown(claims.added),
    changed: shown(claims.changed),
    removed: shown(claims.removed),
    others,
  }
}
