import { Fragment } from "react"
import type { Speaker } from "@/lib/claims/view"
import styles from "./passage.module.css"

const HOW: Record<Speaker["how"], string> = { speaks: "", quoting: "quoting ", on: "on " }

/** Who speaks in a passage, outermost first: Gray › quoting Serge › on Trotsky. */
export function Speakers({ speakers }: { speakers: readonly Speaker[] }) {
  return speakers.map(({ voice, how }, index) => (
    <Fragment key={voice.slug + how}>
      {index > 0 && <span className={styles.step}> › </span>}
      {HOW[how]}
      <b>{index === 0 ? voice.name : voice.short}</b>
    </Fragment>
  ))
}
