import type { ReadingBlock } from "@/lib/claims/reading/view"
import styles from "./block.module.css"
import { openEntries } from "./fold"
import { Margin } from "./margin"
import { Words } from "./words"

export type PlacedBlock = ReadingBlock & { starts: number[][]; numbered: boolean }

const CLASSES: Partial<Record<ReadingBlock["type"], string>> = {
  QUOTE: styles.quote,
  VERSE: styles.verse,
  ITEM: styles.item,
  NOTE: styles.note,
}

type Props = { block: PlacedBlock; ids: ReadonlyMap<number, string>; base: string }

/** A block of a text with its number, and its margin beside it. */
export function Block({ block, ids, base }: Props) {
  const { type, paragraph, segments, starts, entries, numbered } = block
  const Tag = type === "HEADING" ? "h2" : type === "QUOTE" ? "blockquote" : "p"
  return (
    <div className={styles.block}>
      <Tag
        className={[styles.words, CLASSES[type]].filter(Boolean).join(" ")}
        id={numbered ? `p${paragraph}` : undefined}
      >
        {numbered && (
          <a className={styles.number} href={`#p${paragraph}`} aria-label={`Paragraph ${paragraph}`}>
            ¶{paragraph}
          </a>
        )}
        <Words segments={segments} starts={starts} ids={ids} />
      </Tag>
      {entries.length > 0 && <Margin entries={entries} open={openEntries(block)} base={base} />}
    </div>
  )
}
