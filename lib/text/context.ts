import { fold } from "@/lib/text/fold"

/** How the words around a place agree with the context a quotation carries: "absent" where it carries none. */
export type Agreement = "exact" | "folded" | "one-side" | "none" | "absent"

type Context = { prefix?: string; suffix?: string }

/** Compares the words before and after a range with a prefix and a suffix: exactly, or folded, or on one side. */
export function agreement(text: string, range: { start: number; end: number }, context: Context): Agreement {
  const prefix = context.prefix?.normalize("NFC") ?? ""
  const suffix = context.suffix?.normalize("NFC") ?? ""
  if (prefix === "" && suffix === "") return "absent"
  const [from, to] = [Math.max(0, range.start - prefix.length), range.end + suffix.length]
  if (text.slice(from, range.start) === prefix && text.slice(range.end, to) === suffix) return "exact"
  const [before, after] = [fold(prefix).text, fold(suffix).text]
  const agreesBefore =
    before !== "" && endsAlike(fold(text.slice(Math.max(0, from - 16), range.start)).text, before)
  const agreesAfter = after !== "" && beginsAlike(fold(text.slice(range.end, to + 16)).text, after)
  if (agreesBefore && agreesAfter) return "folded"
  const telling = (agreesBefore && before.length >= ENOUGH) || (agreesAfter && after.length >= ENOUGH)
  return telling ? "one-side" : "none"
}

const ENOUGH = 12

/** Whether two contexts end with the same words: all of the shorter, and enough of them to mean something. */
function endsAlike(here: string, sought: string): boolean {
  const length = Math.min(here.length, sought.length)
  return length >= Math.min(ENOUGH, sought.length) && here.slice(-length) === sought.slice(-length)
}

function beginsAlike(here: string, sought: string): boolean {
  const length = Math.min(here.length, sought.length)
  return length >= Math.min(ENOUGH, sought.length) && here.slice(0, length) === sought.slice(0, length)
}
