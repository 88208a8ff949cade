import { essay, withNoteMarks } from "./document"
import { withBoilerplate, withPastedBlocks, withPullQuotes } from "./intruders"
import { laid, type Manner, type Span } from "./layout"
import { ENCODINGS, misread } from "./misreading"
import { paged, pagesOf } from "./pages"
import { type Chance, chance } from "./random"
import type { Case } from "./score"

const LAYOUTS = [
  ...(["lines", "newlines", "wrapped", "wrapped", "wrapped", "indented"] as const),
  ...(["flush", "broken", "broken", "pages", "pages"] as const),
]

/** A damaged essay: each kind of damage is in some of them, one layout and one encoding in each. */
export function damaged(seed: number): Case {
  const at = chance(seed)
  const layout = at.pick(LAYOUTS)
  const isPaged = layout === "pages"
  let document = essay(at, { rich: layout !== "newlines" && layout !== "flush" && !isPaged })
  // Where nothing but a short last line parts paragraphs, some are not to be told apart, and no copies of them.
  const isParted = !isPaged && layout !== "flush" && layout !== "broken"
  if (isParted && at.yes(0.6)) document = withPullQuotes(at, document)
  if (isParted && at.yes(0.6)) document = withPastedBlocks(at, document)
  if (at.yes(0.5)) document = withNoteMarks(at, document)
  if (isParted && at.yes(0.5)) document = withBoilerplate(at, document)
  const blocks = laid(at, document.parts, mannerOf(at, layout))
  const spans = isPaged ? paged(at, blocks) : blocks.flatMap((block) => [...block.spans, block.after])
  if (at.yes(0.2)) spaceOut(at, spans)
  const encoding = at.yes(0.6) ? at.pick(ENCODINGS) : undefined
  const injured = encoding ? misread(at, spans, encoding, at.pick([1, 1, 0.4])) : spans
  const raw = injured.map((span) => span.raw).join("")
  return { raw, spans: injured, material: isPaged ? { text: raw, pages: pagesOf(injured) } : raw, blocks }
}

/** Some spaces become several, or a tab. */
function spaceOut(at: Chance, spans: Span[]) {
  for (const [i, span] of spans.entries()) {
    if (span.raw !== " " || span.kind || !at.yes(0.02)) continue
    spans[i] = { ...span, raw: at.pick(["  ", "    ", "\t", " \t"]), kind: "spacing" }
  }
}

/** An essay without damage, its paragraphs two newlines apart. */
export function sound(seed: number): string {
  const at = chance(seed)
  const { parts } = withNoteMarks(at, essay(at, { rich: true }))
  return parts.map(({ text }) => text.replaceAll(/[\ue000\ue001]/g, "")).join("\n\n")
}

function mannerOf(at: Chance, layout: string): Manner {
  const isWrapped = ["wrapped", "indented", "flush", "pages"].includes(layout)
  return {
    width: isWrapped ? at.between(40, 120) : undefined,
    parted:
      layout === "indented" ? "indent" : layout === "newlines" || layout === "flush" ? "newline" : "blank",
    divides: isWrapped && at.yes(0.6) ? 0.5 : 0,
    breaks: layout === "broken" ? 0.15 : layout === "wrapped" && at.yes(0.3) ? 0.3 : 0,
    trailing: at.yes(0.3),
    inset: isWrapped ? at.pick([0, 4, 8]) : 0,
  }
}
