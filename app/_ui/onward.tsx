import styles from "./sections.module.css"

type Neighbour = { href: string; name: string } | null

/** The way on to the neighbours of a page, where it has any. */
export function Onward({ label, previous, next }: { label: string; previous: Neighbour; next: Neighbour }) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className={styles.onward}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span className="label">Before</span> <span>{previous.name}</span>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span className="label">Next</span> <span>{next.name}</span>
        </a>
      )}
    </nav>
  )
}
