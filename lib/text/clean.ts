import type { Block, Edition, SetAside } from "@/lib/text/blocks"
import { boilerplate } from "@/lib/text/repairs/boilerplate"
import * as characters from "@/lib/text/repairs/characters"
import { type Change, draftOf, type Edit, withEdits } from "@/lib/text/repairs/draft"
import { frontMatter } from "@/lib/text/repairs/front-matter"
import { blocksOf } from "@/lib/text/repairs/kinds"
import { mendMojibake } from "@/lib/text/repairs/mojibake"
import { mendParagraphs } from "@/lib/text/repairs/paragraphs"
import { repeats } from "@/lib/text/repairs/repeats"

export type { Change } from "@/lib/text/repairs/draft"

const REPAIRS: ((text: string) => Edit[])[] = [
  characters.mendLineEndings,
  mendMojibake,
  characters.mendInvisible,
  characters.mendComposition,
  characters.mendSpaces,
  mendParagraphs,
]
const MOST_PASSES = 10

/** A plain text mended and parted into blocks, with each mend and its range in the raw text. What is not the text
 * proper is set aside, not taken out; so a clean text comes back as it was, with no changes. */
export function clean(raw: string): Edition & { changes: Change[] } {
  let draft = draftOf(raw)
  // One mend can lay bare another (mojibake made twice), so the repairs run until they find nothing.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = draft
    for (const repair of REPAIRS) draft = withEdits(draft, repair(draft.text))
    if (draft === before) break
  }
  return { text: draft.text, blocks: withSetAside(draft.text, blocksOf(draft.text)), changes: draft.changes }
}

function withSetAside(text: string, blocks: Block[]): Block[] {
  const around = boilerplate(text, blocks)
  const copies = repeats(text, blocks)
  const head = new Set(frontMatter(text, blocks))
  return blocks.map((block, i) => {
    const reason: SetAside | undefined = around[i]
      ? "boilerplate"
      : (copies[i] ?? (head.has(i) ? "front-matter" : undefined))
    return reason ? { ...block, setAside: reason } : block
  })
}
