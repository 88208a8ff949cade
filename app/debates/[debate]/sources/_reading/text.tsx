import { counted } from "@/app/_ui/counting"
import type { AnnotatedBlock } from "@/lib/annotations/reading/view"
import { Arrivals } from "./arrivals"
import { type About, Block, type PlacedBlock } from "./block"
import { setAsideInWords } from "./set-aside"
import { signsIn } from "./signs"
import { parts, startsIn } from "./starts"
import styles from "./text.module.css"

function placedBlocks(blocks: readonly AnnotatedBlock[]): PlacedBlock[] {
  const starts = startsIn(blocks)
  const numbers = new Set<number>()
  return blocks.map((block, index) => {
    const numbered = block.paragraph !== null && block.type !== "HEADING" && !numbers.has(block.paragraph)
    if (numbered) numbers.add(block.paragraph!)
    return { ...block, starts: starts[index]!, numbered }
  })
}

type Props = { blocks: readonly AnnotatedBlock[]; about: About }

/** The text of an edition, block by block, with its evidence and what readers speak of marked. What was set aside as not
 * the text is folded. */
export function Text({ blocks, about }: Props) {
  const signs = signsIn(blocks)
  return (
    <div className={styles.text} id="text">
      <Arrivals ids={signs.passages} />
      {parts(placedBlocks(blocks)).map((part, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the blocks of an edition never change
        const shown = part.blocks.map((block, at) => (
          <Block key={at} block={block} signs={signs} about={about} />
        ))
        if (part.setAside === null) return <div key={index}>{shown}</div>
        return (
          <details key={index} className={styles.aside}>
            <summary>{`Set aside: ${setAsideInWords(part.setAside)} (${counted(part.blocks.length, "paragraph")})`}</summary>
            {shown}
          </details>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </div>
  )
}
