"use client"

import { Fragment, type ReactNode } from "react"
import { counted } from "@/app/_ui/counting"
import styles from "./cards.module.css"

/** A card as it is sent, with what tells of it when it is folded; `far`: it is a link's. */
export type SentCard = { id: string; letter: string; far: boolean; node: ReactNode }

/** The cards beside a slice; past `open` they are folded, so that the text keeps its place. */
export function Cards({ cards, open }: { cards: readonly SentCard[]; open: number }) {
  const folded = cards.slice(open)
  return (
    <div className={styles.cards}>
      <Nodes of={cards.slice(0, open)} />
      {folded.length > 0 && (
        <details suppressHydrationWarning>
          <summary>{foldedInWords(folded, open > 0)}</summary>
          <Nodes of={folded} />
        </details>
      )}
    </div>
  )
}

const Nodes = ({ of }: { of: readonly SentCard[] }) =>
  of.map(({ id, node }) => <Fragment key={id}>{node}</Fragment>)

function foldedInWords(cards: readonly SentCard[], more: boolean): string {
  const [first, last] = [cards[0]!.letter, cards.at(-1)!.letter]
  const letters = first === last ? first : `${first}–${last}`
  const name = cards.some(({ far }) => far) ? "note" : "remark"
  return `${counted(cards.length, more ? `more ${name}` : name)}: ${letters}`
}
