import { counted } from "@/app/_ui/counting"
import type { PairView } from "@/lib/annotations/diagnoses/pairs"
import { PairWords } from "./pair-words"
import styles from "./pairs.module.css"
import { whyPath } from "./paths"
import { groundInSentence } from "./words"

const SHOWN = 6

/** The pairs of claims that contradict each other, each leading to why; those past the first six are folded. */
export function Pairs({ pairs, base }: { pairs: readonly PairView[]; base: string }) {
  if (pairs.length === 0) return null
  const rest = pairs.slice(SHOWN)
  return (
    <div className={styles.pairs}>
      <h3>Claims that contradict each other</h3>
      <List pairs={pairs.slice(0, SHOWN)} base={base} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, "more pair")}</summary>
          <List pairs={rest} base={base} />
        </details>
      )}
    </div>
  )
}

const DOES = { REBUTS: "the first denies the second", UNDERCUTS: "the first denies that the second follows" }

function List({ pairs, base }: { pairs: readonly PairView[]; base: string }) {
  return (
    <ul>
      {pairs.map(({ one, other, kind, total, leading }) => (
        <li key={one.slug + other.slug}>
          <a href={whyPath(base, one.slug, other.slug)}>
            <PairWords one={one} other={other} />
          </a>{" "}
          <span className="meta">
            {[
              kind && DOES[kind],
              total > 0 && counted(total, "reader"),
              leading && `rests on ${groundInSentence(leading)}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  )
}
