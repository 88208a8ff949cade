"use client"

import type { Aim } from "@/lib/annotations/aiming/view"
import styles from "./aiming.module.css"

export type Aiming = {
  aim: Aim
  /** where the words are taken: the debate, the source, the edition on the page, and the number of the full text */
  of: { debate: string; source: string; editionId: string; number: number | null }
  /** where one goes on without selecting anything */
  back: string
}

/** What each aim asks for, and the button that gives it the words. */
export const AIMS = {
  passage: { ask: "Select the words where this passage stands", button: "Attach here" },
  remark: { ask: "Select the words that your remark is about now", button: "Move the remark here" },
}

// The banner stays in sight while one selects, so it leaves room for the text.
const SHOWN = 160
const shortened = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()} …` : words)

/** What the words that are selected next are for, above the text. */
export function AimBanner({ aiming: { aim, back } }: { aiming: Aiming }) {
  const quoted = aim.words ?? (aim.kind === "remark" ? aim.said : "")
  return (
    <section className={styles.aim} aria-label={AIMS[aim.kind].ask}>
      <p>
        {AIMS[aim.kind].ask}
        {quoted && ":"}
      </p>
      {quoted && <blockquote>“{shortened(quoted)}”</blockquote>}
      <p>
        <a href={back}>Leave it as it is</a>
      </p>
      <noscript>
        <p>Selecting words needs scripts.</p>
      </noscript>
    </section>
  )
}
