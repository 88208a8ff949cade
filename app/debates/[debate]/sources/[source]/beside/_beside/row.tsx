import type { BesideRow, OriginalBlock, SideBySide, TranslatedBlock } from "@/lib/claims/beside/view"
import type { Segment } from "@/lib/claims/reading/view"
import words from "../../../_reading/words.module.css"
import { directionOf } from "./language"
import styles from "./row.module.css"

type Props = { row: BesideRow; texts: SideBySide; room: string; children?: React.ReactNode }

/** Paragraphs of the original and what stands beside them in the translation; `children`: what one may do with the row. */
export function Row({ row, texts, room, children }: Props) {
  const { original, translation } = texts
  return (
    <div className={styles.row} id={`row-${row.row}`}>
      <div className={styles.side} {...written(original.language)}>
        {row.original.map((block) => (
          <InOriginal key={block.ordinal} block={block} room={room} />
        ))}
        {row.original.length === 0 && <Nothing>Not in the original.</Nothing>}
      </div>
      <div className={`${styles.side} ${styles.translation}`} {...written(translation.language)}>
        {row.translation.map((block) => (
          <InTranslation key={block.ordinal} block={block} />
        ))}
        {row.translation.length === 0 && <Nothing>Not in the translation.</Nothing>}
      </div>
      {children}
    </div>
  )
}

const written = (language: string | null) => ({ lang: language ?? undefined, dir: directionOf(language) })

const Nothing = ({ children }: { children: string }) => (
  <p className={styles.nothing} lang="en" dir="ltr">
    {children}
  </p>
)

const CLASSES: Partial<Record<TranslatedBlock["type"], string>> = {
  QUOTE: styles.quote,
  VERSE: styles.verse,
  ITEM: styles.item,
  NOTE: styles.note,
}

function tagOf({ type }: Pick<TranslatedBlock, "type">) {
  const className = [styles.block, CLASSES[type]].filter(Boolean).join(" ")
  return { Tag: type === "HEADING" ? ("h2" as const) : ("p" as const), className }
}

function InOriginal({ block, room }: { block: OriginalBlock; room: string }) {
  const { Tag, className } = tagOf(block)
  const { paragraph, type, segments } = block
  return (
    <Tag className={className}>
      {paragraph !== null && type !== "HEADING" && (
        <a className={styles.number} href={`${room}#p${paragraph}`} aria-label={`Paragraph ${paragraph}`}>
          ¶{paragraph}
        </a>
      )}
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the segments of an edition never change
        <Run key={index} segment={segment} room={room} />
      ))}
    </Tag>
  )
}

/** Words; those in evidence are marked, and a numeral leads to the claims they serve. */
function Run({ segment: { text, passages, ends }, room }: { segment: Segment; room: string }) {
  if (passages.length === 0) return text
  const depth = passages.length > 2 ? words.three : passages.length > 1 ? words.two : undefined
  return (
    <mark className={[words.mark, words.evidence, depth].filter(Boolean).join(" ")}>
      {text}
      {ends.map((number) => (
        <a key={number} className={words.sign} href={`${room}#e${number}`} aria-label={`Evidence ${number}`}>
          {number}
        </a>
      ))}
    </mark>
  )
}

function InTranslation({ block }: { block: TranslatedBlock }) {
  const { Tag, className } = tagOf(block)
  const { paragraph, type, ordinal, text } = block
  return (
    <Tag className={className} id={`t${ordinal}`}>
      {paragraph !== null && type !== "HEADING" && <span className={styles.number}>¶{paragraph}</span>}
      {text}
    </Tag>
  )
}
