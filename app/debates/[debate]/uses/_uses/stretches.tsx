import { counted, listed } from "@/app/_ui/counting"
import { AT_ONCE } from "@/lib/claims/uses/shown"
import type { StretchesView, StretchView } from "@/lib/claims/uses/view"
import { Quoted } from "./quoted"
import styles from "./uses.module.css"

type Props = {
  stretches: StretchesView
  base: string
  /** address of the page, to which the number to go on from is added */
  here: string
  named?: boolean
  empty: string
}

/** Stretches of text with their passages and uses; passages that overlap stand together. The others are further on. */
export function Stretches({ stretches: { shown, from, total }, base, here, named, empty }: Props) {
  if (total === 0) return <p className="empty">{empty}</p>
  const to = from + shown.length
  const at = (number: number) => `${here}${here.includes("?") ? "&" : "?"}from=${number}`
  return (
    <>
      {shown.length > 0 && shown.length < total && (
        <p className="meta">{`${from + 1} to ${to} of ${total}`}</p>
      )}
      <List stretches={shown} base={base} named={named} />
      {shown.length < total && (
        <p className={styles.onward}>
          {from > 0 && <a href={at(Math.max(0, from - AT_ONCE))}>Those before</a>}
          {to < total && <a href={at(to)}>Those after</a>}
        </p>
      )}
    </>
  )
}

type ListProps = Pick<Props, "base" | "named"> & { stretches: readonly StretchView[] }

function List({ stretches, base, named }: ListProps) {
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
