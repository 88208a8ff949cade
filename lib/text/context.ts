import { fold } from "@/lib/text/fold"
import type { Indexed } from "@/lib/text/indexed"
import type { Place } from "@/lib/text/places"

/** How the words around a place agree with the context a quotation carries: "absent" where it carries none. */
export type Agreement = "exact" | "folded" | "one-side" | "none" | "absent"

type Range = { start: number; end: number }

/** The words before and after a quotation. */
export type Context = { prefix: string; suffix: string }

const ENOUGH = 12
const NEAR_BY = 16

/** The context of a quotation, composed (NFC) as texts are; empty where it has none. */
export function contextOf(quote: { prefix?: string; suffix?: string }): Context {
  const prefix = quote.prefix?.normalize("NFC") ?? ""
  const suffix = quote.suffix?.normalize("NFC") ?? ""
  return { prefix, suffix }
}

/** Compares the words before and after a place of an edition with a context: exactly, or folded, or on one side. */
export function agreementAt({ edition, folded }: Indexed, place: Place, context: Context): Agreement {
  const exact = agreesExactly(edition.text, place, context)
  if (exact) return exact
  const { before, after } = foldedContext(context)
  const from = Math.max(0, place.from - before.length - NEAR_BY)
  const here = folded.text.slice(from, place.from).trimEnd()
  const next = folded.text.slice(place.to, place.to + after.length + NEAR_BY).trimStart()
  return compared(here, next, { before, after })
}

/** The same for a range of a text of which there is no index; marks of notes are words here. */
export function agreement(
  text: string,
  range: Range,
  quote: { prefix?: string; suffix?: string },
): Agreement {
  const context = contextOf(quote)
  const exact = agreesExactly(text, range, context)
  if (exact) return exact
  const from = Math.max(0, range.start - context.prefix.length - NEAR_BY)
  const to = range.end + context.suffix.length + NEAR_BY
  const [here, next] = [fold(text.slice(from, range.start)).text, fold(text.slice(range.end, to)).text]
  return compared(here, next, foldedContext(context))
}

function agreesExactly(
  text: string,
  { start, end }: Range,
  { prefix, suffix }: Context,
): Agreement | undefined {
  if (prefix === "" && suffix === "") return "absent"
  const agrees =
    text.slice(Math.max(0, start - prefix.length), start) === prefix && text.startsWith(suffix, end)
  return agrees ? "exact" : undefined
}

type FoldedContext = { before: string; after: string }

const foldedContexts = new WeakMap<Context, FoldedContext>()

/** Folded once, and only if needed: words that stand in many places have one context. */
function foldedContext(context: Context): FoldedContext {
  const known = foldedContexts.get(context)
  if (known) return known
  const folded = { before: fold(context.prefix).text, after: fold(context.suffix).text }
  foldedContexts.set(context, folded)
  return folded
}

function compared(here: string, next: string, { before, after }: FoldedContext): Agreement {
  const agreesBefore = before !== "" && endsAlike(here, before)
  const agreesAfter = after !== "" && beginsAlike(next, after)
  if (agreesBefore && agreesAfter) return "folded"
  const telling = (agreesBefore && before.length >= ENOUGH) || (agreesAfter && after.length >= ENOUGH)
  return telling ? "one-side" : "none"
}

/** Whether two contexts end with the same words: all of the shorter, and enough of them to mean something. */
function endsAlike(here: string, sought: string): boolean {
  const length = Math.min(here.length, sought.length)
  return length >= Math.min(ENOUGH, sought.length) && here.slice(-length) === sought.slice(-length)
}

function beginsAlike(here: string, sought: string): boolean {
  const length = Math.min(here.length, sought.length)
  return length >= Math.min(ENOUGH, sought.length) && here.slice(0, length) === sought.slice(0, length)
}
