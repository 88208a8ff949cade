import styles from "./ways.module.css"

type Props = {
  /** path of the debate */
  base: string
}

/** Other ways to look at a debate or a question, in one quiet line. */
export function Ways({ base }: Props) {
  const ways = [{ name: "Compare", href: `${base}/compare` }]
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
