import type { ReactNode } from "react"
import styles from "./page-head.module.css"

/** A step of the way to a page. */
export type Step = { name: string; href: string }

type Props = {
  trail?: Step[]
  title: ReactNode
  statement?: boolean
  before?: ReactNode
  children?: ReactNode
}

/** The way to a page, its title, and what stands under it; `before` stands between the two. */
export function PageHead({ trail = [], title, statement, before, children }: Props) {
  return (
    <header className={styles.head}>
      {trail.length > 0 && (
        <nav aria-label="Breadcrumb" className={styles.trail}>
          <ol>
            {trail.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {before}
      <h1 className={statement ? styles.statement : undefined}>{title}</h1>
      {children}
    </header>
  )
}

/** The sentence or two that say what a page is about. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className={styles.lede}>{children}</p>
}
