import { counted } from "@/app/_ui/counting"
import type { TermInText } from "@/lib/claims/terms/view"
import styles from "./term.module.css"

const SHOWN = 20

type Props = {
  places: TermInText["places"]
  /** path of the text in the reading room */
  text: string
}

/** Where a term stands in a text, each place leading to its paragraph; those past the first twenty are folded. */
export function Places({ places, text }: Props) {
  const rest = places.slice(SHOWN)
  return (
    <>
      <List places={places.slice(0, SHOWN)} text={text} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, "more place")}</summary>
          <List places={rest} text={text} />
        </details>
      )}
    </>
  )
}

function List({ places, text }: Props) {
  return (
    <ul className={styles.places}>
      {places.map(({ paragraph, block, before, words, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term may stand twice in a block; the list never changes
        <li key={`${block} ${at}`}>
          {before}
          <b>{words}</b>
          {after}{" "}
          <a className="meta" href={paragraph === null ? text : `${text}#p${paragraph}`}>
            {paragraph === null ? "in the text" : `par. ${paragraph}`}
          </a>
        </li>
      ))}
    </ul>
  )
}
