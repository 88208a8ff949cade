import { counted } from "@/app/_ui/counting"
import type { MarginEntry } from "@/lib/claims/reading/view"
import { GroundInPassing } from "../../claims/_claim/ground"
import { bearingInWords, NO_POSITION } from "../../claims/_claim/words"
import styles from "./margin.module.css"

type Props = { entries: readonly MarginEntry[]; open: number; base: string }

/** The margin beside a block: each passage that ends in it, with the claims it serves; past `open` they are folded.
 * A link to a folded entry opens the fold, perhaps before scripts run: hence no warning when the two differ. */
export function Margin({ entries, open, base }: Props) {
  const folded = entries.slice(open)
  return (
    <div className={styles.margin}>
      {entries.slice(0, open).map((entry) => (
        <Entry key={entry.number} entry={entry} base={base} />
      ))}
      {folded.length > 0 && (
        <details suppressHydrationWarning>
          <summary>{`${counted(folded.length, "more passage")}: ${folded[0]!.number}–${folded.at(-1)!.number}`}</summary>
          {folded.map((entry) => (
            <Entry key={entry.number} entry={entry} base={base} />
          ))}
        </details>
      )}
    </div>
  )
}

function Entry({ entry, base }: { entry: MarginEntry; base: string }) {
  const { number, uses, uncertain } = entry
  const more = uses.length > 2 ? uses.slice(1) : []
  return (
    <div className={styles.entry} id={`e${number}`}>
      <a href={`#r${number}`} aria-label={`Back to passage ${number}`}>
        {number}
      </a>
      <div>
        <Uses uses={more.length > 0 ? uses.slice(0, 1) : uses} base={base} />
        {more.length > 0 && (
          <details suppressHydrationWarning>
            <summary>{`and ${counted(more.length, "more claim")}`}</summary>
            <Uses uses={more} base={base} />
          </details>
        )}
        {uncertain && <p className="rubric">Its place is a guess that nobody has confirmed.</p>}
        <a className={styles.close} href={`#r${number}`}>
          Close
        </a>
      </div>
    </div>
  )
}

/** The claims that a passage serves, each with what it does for it. */
export function Uses({ uses, base }: { uses: MarginEntry["uses"]; base: string }) {
  return (
    <ul>
      {uses.map(({ claim, bearing, relation }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one claim may use the words twice; the list never changes
        <li key={claim.slug + index}>
          <b>{claim.voice.short}</b>
          {` on ${claim.question.number}, `}
          <a href={`${base}/claims/${claim.slug}`}>{claim.position ?? NO_POSITION}</a>
          <GroundInPassing ground={claim.ground} />
          {`: ${relation ? "links it to another claim" : bearingInWords(bearing)}`}
        </li>
      ))}
    </ul>
  )
}
