import type { Kind } from "@/lib/search/kinds"
import type { SearchView } from "@/lib/search/view"
import { countedKind, kindsInWords } from "./kinds"

/** What came of a search, in a sentence or two; empty where nothing was asked. */
export function saidOf(view: SearchView, kind?: Kind): string {
  const { q, how, cut, debate, counts } = view
  if (how === "none") return q === "" ? "" : "There is no word in this to look for. Write one or more words."
  if (how === "common") return `“${short(q)}”: every text has such words. Add a rarer one.`
  const where = debate ? ` in “${debate.title}”` : ""
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const only = cut ? " Only the first 400 characters were looked for." : ""
  if (all === 0) return `Nothing${where} has the words “${short(q)}”, or words close to them.${only}`
  if (how === "close") return `Nothing${where} has exactly these words; these are close.${only}`
  const count = all === 1 ? "1 result" : `${all} results`
  if (!kind) return `${count} for “${short(q)}”${where}.${only}`
  const here = counts[kind] === 0 ? `No ${kindsInWords(kind).toLowerCase()}` : countedKind(counts[kind], kind)
  return `${here} for “${short(q)}”${where}.${only}`
}

const short = (q: string) => (q.length > 80 ? `${q.slice(0, 80).trimEnd()} …` : q)
