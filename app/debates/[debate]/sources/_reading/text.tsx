import { counted } from "@/app/_ui/counting"
import type { ReadingBlock } from "@/lib/claims/reading/view"
import { Arrivals } from "./arrivals"
import { Block, type PlacedBlock } from "./block"
import { setAsideInWords } from "./set-aside"
import { idsIn, parts, startsIn } from "./starts"
import styles from "./text.module.css"

function placedBlocks(blocks: readonly ReadingBlock[]): PlacedBlock[] {
  const starts = startsIn(blocks)
  const numbers = new Set<number>()
  return blocks.map((block, index) => {
    const numbered = block.paragraph !== null && block.type !== "HEADING" && !numbers.has(block.paragraph)
    if (numbered) numbers.add(block.paragraph!)
    return { ...block, starts: starts[index]!, numbered }
  })
}

/** The text of an edition with its evidence marked, block by block. What was set aside as not the text is folded. */
export function Text({ blocks, base }: { blocks: readonly ReadingBlock[]; base: string }) {
  const ids = idsIn(blocks)
  return (
    <div className={styles.text}>
      <Arrivals ids={ids} />
      {parts(placedBlocks(blocks)).map((part, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the blocks of an edition never change
        const shown = part.blocks.map((block, at) => <Block key={at} block={block} ids={ids} base={base} />)
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
