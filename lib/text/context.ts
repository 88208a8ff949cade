import { fold } from "@/lib/text/fold"
import type { Indexed } from "@/lib/text/indexed"
import type { Place } from "@/lib/text/places"

/** How the words around a place agree with the context a quotation carries: "absent" where it carries none. */
export type Agreement = "exact" | "folded" | "one-side" | "none" | "absent"

type Range = { start: number; end: number }

/** The words before and after a quotation, as they are and folded. */
export type Context = { prefix: string; suffix: string; before: string; after: string }

const ENOUGH = 12
const NEAR_BY = 16

export function contextOf(quote: { prefix?: string; suffix?: string }): Context {
  const prefix = quote.prefix?.normalize("NFC") ?? ""
  const suffix = quote.suffix?.normalize("NFC") ?? ""
  return { prefix, suffix, before: fold(prefix).text, after: fold(suffix).text }
}

/** Compares the words before and after a place of an edition with a context: exactly, or folded, or on one side. */
export function agreementAt({ edition, folded }: Indexed, place: Place, context: Context): Agreement {
  const { before, after } = context
  const exact = agreesExactly(edition.text, place, context)
  if (exact) return exact
  const from = Math.max(0, place.from - before.length - NEAR_BY)
  const here = folded.text.slice(from, place.from).trimEnd()
  return compared(here, folded.text.slice(place.to, place.to + after.length + NEAR_BY).trimStart(), context)
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
  return compared(fold(text.slice(from, range.start)).text, fold(text.slice(range.end, to)).text, context)
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

function compared(here: string, next: string, { before, after }: Context): Agreement {
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
