import type { Block, BlockType, Edition, SetAside } from "@/lib/text/blocks"
import { boilerplate } from "@/lib/text/repairs/boilerplate"
import type { IsRefused } from "@/lib/text/repairs/draft"
import { frontMatter } from "@/lib/text/repairs/front-matter"
import { repeats } from "@/lib/text/repairs/repeats"

/** What was guessed of a text and not told by its format: a range of the clean text. */
export type Judgement = { id: string; kind: SetAside | BlockType | "note-mark"; start: number; end: number }

/** Takes the guesses down as they are made; the place of each in the raw text names it. */
export type Judge = (kind: Judgement["kind"], range: { start: number; end: number }) => boolean

/** A judge that keeps what is not refused in `kept`, naming each by `rawStart` of where it begins. */
export function judgeOf(kept: Judgement[], isRefused: IsRefused, rawStart: (place: number) => number): Judge {
  return (kind, { start, end }) => {
    const id = `${kind}@${rawStart(start)}`
    if (isRefused(kind, id)) return false
    kept.push({ id, kind, start, end })
    return true
  }
}

/** Blocks whose types were guessed, as far as they are granted; the others are paragraphs. */
export function withTypes(blocks: readonly Block[], judge: Judge): Block[] {
  return blocks.map((block) =>
    block.type === "paragraph" || judge(block.type, block) ? block : { ...block, type: "paragraph" },
  )
}

/** The blocks with those that are quotations, as far as that is granted. */
export function withQuotations(
  blocks: readonly Block[],
  quotations: readonly number[],
  judge: Judge,
): Block[] {
  const quoted = new Set(quotations)
  return blocks.map((block, i) =>
    quoted.has(i) && judge("quote", block) ? { ...block, type: "quote" } : block,
  )
}

/** The blocks with those set aside that are not the text proper; what the format set aside stays so. */
export function withSetAside({ text, blocks, noteMarks = [] }: Edition, judge: Judge): Block[] {
  const around = boilerplate(text, blocks)
  const copies = repeats(text, blocks, noteMarks)
  const head = new Set(frontMatter(text, blocks))
  return blocks.map((block, i) => {
    if (block.setAside) return block
    const reasons: (SetAside | undefined)[] = [
      around[i] ? "boilerplate" : undefined,
      copies[i],
      head.has(i) ? "front-matter" : undefined,
    ]
    const setAside = reasons.find((reason) => reason && judge(reason, block))
    return setAside ? { ...block, setAside } : block
  })
}
