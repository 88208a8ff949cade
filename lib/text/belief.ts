import type { Found } from "@/lib/text/anchor"
import { type Agreement, agreementAt, type Context } from "@/lib/text/context"
import type { Indexed } from "@/lib/text/indexed"
import { type Place, proper } from "@/lib/text/places"

type Placed = { place: Place; context: Agreement }
type Method = "exact" | "folded"

/** Fewer words than these may well be another text's where their context says something else. */
const SHORT = 32
const SURE: Record<Method, number> = { exact: 1, folded: 0.95 }

/** The one place of the very words in the very context: most quotations need no more. */
export function inContext(index: Indexed, context: Context, exact: Place[]): Place | undefined {
  return exact.length === 1 && agreementAt(index, exact[0]!, context) === "exact" ? exact[0] : undefined
}

/** Which of the places of the same letters to believe (`folded` holds the exact ones too): the one whose context
 * agrees, else the only one; an uncertain one where several or none deserve it. */
export function believed(index: Indexed, context: Context, exact: Place[], folded: Place[]): Found {
  const placed = (places: Place[]): Placed[] =>
    places.map((place) => ({ place, context: agreementAt(index, place, context) }))
  const ways: [Method, Placed[]][] = [
    ["exact", placed(exact)],
    ["folded", placed(folded)],
  ]
  for (const level of ["exact", "folded", "one-side"] as const)
    for (const [method, places] of ways) {
      const told = agreeing(index, places, level)
      if (told.length > 0) return found(told[0]!, method, told.length)
    }
  return alone(index, ways)
}

/** The places of one level of agreement; those that cut a word only where the context is the very same. */
function agreeing({ edition }: Indexed, places: Placed[], level: Agreement): Place[] {
  const told = places.filter((one) => one.context === level && (level === "exact" || !one.place.cutsWord))
  return proper(
    edition,
    told.map(({ place }) => place),
  )
}

/** Where no context agrees: believed if nothing else has these words; out of a context that says something else only
 * if they are the very same, and not few. A pull-quote outlives the sentence that it repeats. */
function alone(index: Indexed, ways: [Method, Placed[]][]): Found {
  const whole = ways.map(([method, places]) => {
    const all = places.map(({ place }) => place)
    return {
      method,
      places: proper(
        index.edition,
        all.filter((place) => !place.cutsWord),
      ),
      all,
    }
  })
  const contradicted = ways.some(([, places]) => places.some(({ context }) => context === "none"))
  const same = Math.max(...whole.map(({ places }) => places.length))
  for (const { method, places } of whole) {
    const [only] = places
    const alike = contradicted || method === "folded" ? same : places.length
    const doubtful = contradicted && (method === "folded" || (only && only.end - only.start < SHORT))
    if (only && alike === 1 && !doubtful) return found(only, method, 1)
  }
  const { method, places, all } = whole.find((way) => way.all.length > 0)!
  const first = places[0] ?? all[0]!
  return found(first, method, Math.max(2, places.length))
}

/** Believed as the only one of its kind; else to be asked about, the less sure the more there are. */
function found({ start, end }: Place, method: Method, count: number): Found {
  const state = count === 1 ? "KEPT" : "UNCERTAIN"
  return { state, start, end, method, score: count === 1 ? SURE[method] : 1 / count }
}
