import { Fragment } from "react"
import type { Piece } from "@/lib/sources/imports/preview/pieces"
import styles from "./preview.module.css"
import { visible } from "./visible"

type Props = { pieces: readonly Piece[]; side: "before" | "after" }

/** The words of a block on one side, with those marked that change, or would have changed. */
export function Pieces({ pieces, side }: Props) {
  return pieces.map(({ words, state, left }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words come again; the pieces are rendered anew each time
    <Fragment key={at}>
      {left !== undefined ? (
        <span className={styles.left}> […{left.toLocaleString("en")} characters without change…] </span>
      ) : (
        <Words words={words} state={state} side={side} />
      )}
    </Fragment>
  ))
}

function Words({ words, state, side }: { words: string; state: Piece["state"]; side: Props["side"] }) {
  if (state === "same") return words
  if (state === "refused") return <span className={styles.kept}>{visible(words)}</span>
  return side === "before" ? (
    <del className={styles.was}>{visible(words)}</del>
  ) : (
    <ins className={styles.becomes}>{words}</ins>
  )
}
