import type { Laid, Span } from "./layout"
import { heading } from "./prose"
import type { Chance } from "./random"

/** The lines parted into pages, each with a running head or foot and mostly a number. */
export function paged(at: Chance, blocks: readonly Laid[]): Span[] {
  const perPage = at.between(10, 20)
  const title = at.yes(0.5) ? heading(at).toUpperCase() : heading(at)
  const chapter = heading(at)
  const manner = at.pick<(n: number) => [head: string, foot: string]>([
    (n) => ["", `${n}`],
    (n) => [n % 2 ? `${title} ${n}` : `${n} ${chapter}`, ""],
    (n) => [title, `${n}`],
    (n) => ["", `- ${n} -`],
    (n) => [n % 2 ? title : chapter, `Page ${n}`],
    (n) => [`${n}`, ""],
  ])
  let number = at.between(1, 200)
  let lines = 0
  const spans: Span[] = []
  const put = (span: Span) => spans.push(span)
  const furniture = (raw: string) => raw && put({ raw, truth: "", kind: "page-furniture" })
  furniture(manner(number)[0] && `${manner(number)[0]}\n`)
  for (const span of blocks.flatMap((block) => [...block.spans, block.after])) {
    const breaks = span.raw.includes("\n")
    if (breaks) lines++
    if (!breaks || lines < perPage) {
      put(span)
      continue
    }
    lines = 0
    const foot = manner(number)[1]
    const head = manner(++number)[0]
    const at = span.raw.indexOf("\n")
    if (at > 0) put({ ...span, raw: span.raw.slice(0, at), truth: "" })
    if (foot) furniture(`\n${foot}`)
    put({ ...span, raw: "\n", ends: "page" })
    if (head) furniture(`${head}\n`)
    if (span.raw.length > at + 1) put({ raw: span.raw.slice(at + 1), truth: "", kind: "white-space" })
  }
  return spans
}

/** Where the pages of the damaged text begin. */
export function pagesOf(spans: readonly Span[]): number[] {
  let at = 0
  const pages = [0]
  for (const { raw, ends } of spans) {
    at += raw.length
    if (ends) pages.push(at)
  }
  return pages
}
