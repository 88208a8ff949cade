import { counted, listed } from "@/app/_ui/counting"
import type { StretchView } from "@/lib/claims/uses/view"
import { Quoted } from "./quoted"
import styles from "./uses.module.css"

const SHOWN = 20

type Props = { stretches: readonly StretchView[]; base: string; named?: boolean; empty: string }

/** Stretches of text with their passages and uses; passages that overlap stand together. Those past the first twenty are folded. */
export function Stretches({ stretches, base, named, empty }: Props) {
  if (stretches.length === 0) return <p className="empty">{empty}</p>
  const rest = stretches.slice(SHOWN)
  return (
    <>
      <List stretches={stretches.slice(0, SHOWN)} base={base} named={named} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{counted(rest.length, "more passage")}</summary>
          <List stretches={rest} base={base} named={named} />
        </details>
      )}
    </>
  )
}

function List({ stretches, base, named }: Omit<Props, "empty">) {
  return (
    <ol className={styles.stretches}>
      {stretches.map(({ passages, voices }) => (
        <li key={passages[0]!.id}>
          {voices.length > 1 && (
            <p className="label">{`For claims of ${listed(voices.map(({ short }) => short))}`}</p>
          )}
          {passages.length > 1 && (
            <p className="meta">{`${counted(passages.length, "passage")} that overlap`}</p>
          )}
          {passages.map((passage) => (
            <Quoted key={passage.id} passage={passage} base={base} named={named} />
          ))}
        </li>
      ))}
    </ol>
  )
}
