import type { Doing } from "@/app/annotations/_talk/remark"
import type { Cards as Mentioned } from "@/lib/annotations/body/cards"
import type { AnnotatedBlock } from "@/lib/annotations/reading/view"
import { Cards } from "../_notes/cards"
import { openCards } from "../_notes/fold"
import { WriteHere } from "../_notes/write-here"
import styles from "./block.module.css"
import { openEntries } from "./fold"
import { Margin } from "./margin"
import type { Signs } from "./signs"
import { Words } from "./words"

export type PlacedBlock = AnnotatedBlock & { starts: number[][]; numbered: boolean }

const CLASSES: Partial<Record<AnnotatedBlock["type"], string>> = {
  QUOTE: styles.quote,
  VERSE: styles.verse,
  ITEM: styles.item,
  NOTE: styles.note,
}

/** What the blocks of a text share: its edition, what remarks mention, what the address asks for without scripts (an act
 * on a remark, or to write about a paragraph), and the path of the debate. */
export type About = {
  base: string
  editionId: string
  mentioned: Mentioned
  doing: Doing
  writing: number | null
}

type Props = { block: PlacedBlock; signs: Signs; about: About }

/** A block of a text with its number; the claims its passages serve beside it, and what readers say of its words. */
export function Block({ block, signs, about }: Props) {
  const { type, start, paragraph, segments, starts, entries, notes, numbered } = block
  const Tag = type === "HEADING" ? "h2" : type === "QUOTE" ? "blockquote" : "p"
  return (
    <div className={styles.block}>
      <Tag
        className={[styles.words, CLASSES[type]].filter(Boolean).join(" ")}
        id={numbered ? `p${paragraph}` : type === "HEADING" ? `h${start}` : undefined}
        data-start={start}
      >
        {numbered && (
          <a className={styles.number} href={`#p${paragraph}`} aria-label={`Paragraph ${paragraph}`}>
            ¶{paragraph}
          </a>
        )}
        <Words segments={segments} starts={starts} signs={signs} />
      </Tag>
      {entries.length > 0 && (
        <div className={styles.evidence}>
          <Margin entries={entries} open={openEntries(block)} base={about.base} />
        </div>
      )}
      <div className={styles.talk}>
        {notes.length > 0 && (
          <Cards
            notes={notes}
            open={openCards(segments, notes)}
            mentioned={about.mentioned}
            doing={about.doing}
          />
        )}
        {numbered && <WriteHere block={block} about={about} />}
      </div>
    </div>
  )
}
