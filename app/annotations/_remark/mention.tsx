import { GroundWords } from "@/app/debates/[debate]/claims/_claim/ground"
import { type Cards, cardKey, labelOf } from "@/lib/annotations/body/cards"
import type { Mentioned } from "@/lib/annotations/body/schema"
import styles from "./mention.module.css"

/** A mention as it stands now: its name, and a card that opens beside it, by mouse, key or touch, also without scripts. */
export function Mention({ mentioned, cards, id }: { mentioned: Mentioned; cards: Cards; id: string }) {
  const card = cards[cardKey(mentioned)]
  const label = labelOf(mentioned, cards)
  if (!card) return <span className={styles.gone}>{label}</span>
  if (card.href === null) return <b className={styles.person}>{label}</b>
  const { ground } = card
  return (
    <span className={styles.mention}>
      <a href={card.href}>{label}</a>
      <button type="button" popoverTarget={id} className={styles.open} aria-label={`What ${label} says`}>
        <span aria-hidden="true">☞</span>
      </button>
      <span id={id} popover="auto" className={styles.card}>
        <b>{label}</b>
        {ground && ground.kind !== "own" && (
          <em>
            <GroundWords ground={ground} />
          </em>
        )}
        <span>{card.detail}</span>
      </span>
    </span>
  )
}
