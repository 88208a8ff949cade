import type { Begun, WordsEnd } from "./begun"
import styles from "./linking.module.css"
import { quoted } from "./words"

type Here = { here: string }

/** The words that are linked to, and of what; `here`: the path of the source on the page. */
export function SecondEnd({ to, here }: { to: WordsEnd } & Here) {
  return (
    <blockquote className={styles.words}>
      {quoted(to.words.exact)}
      {to.path !== here && <span className="meta"> {to.title}</span>}
    </blockquote>
  )
}

/** The words at which a link begins, or the remark on them. */
export function FirstEnd({ from, here }: { from: Begun["from"] } & Here) {
  if ("words" in from) return <SecondEnd to={from} here={here} />
  return <p className={styles.words}>The words of your remark{from.said && ` ${quoted(from.said)}`}</p>
}
