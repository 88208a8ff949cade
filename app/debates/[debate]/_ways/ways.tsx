import { mapHref } from "../map/_map/address"
import styles from "./ways.module.css"

type Props = {
  /** path of the debate */
  base: string
  /** the question by its address, on its page */
  question?: string
}

/** Other ways to look at a debate or a question, in one quiet line. */
export function Ways({ base, question }: Props) {
  const own = question
    ? [{ name: "Handout", href: `${base}/questions/${question}/handout` }]
    : [
        { name: "Why they disagree", href: `${base}/why` },
        { name: "Who uses what", href: `${base}/uses` },
        { name: "Disputed terms", href: `${base}/terms` },
        { name: "Walks", href: `${base}/walks` },
        { name: "Snapshots", href: `${base}/snapshots` },
      ]
  const map = { name: "Map", href: mapHref(base, { questions: question ? [question] : [] }) }
  const ways = [{ name: "Compare", href: `${base}/compare` }, map, ...own]
  return (
    <nav aria-label="Other ways to look at it" className={styles.ways}>
      <ul>
        {ways.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
