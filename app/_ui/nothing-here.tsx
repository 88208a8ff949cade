import type { ReactNode } from "react"
import styles from "./nothing-here.module.css"
import { PageTitle } from "./page-title"

export type Place = { href: string; name: string }

type Props = { title: string; children: ReactNode; meant?: Place[]; places: Place[] }

/** A page that is not there: what that may mean, what may have been meant, and where one can go. */
export function NothingHere({ title, children, meant = [], places }: Props) {
  return (
    <main id="main" className={styles.nothing}>
      <PageTitle>{title}</PageTitle>
      <meta name="robots" content="noindex" />
      <h1>{title}</h1>
      <p>{children}</p>
      {meant.length > 0 && <Places title="Did you mean" places={meant} />}
      <Places title="From here you can go to" places={places} />
    </main>
  )
}

function Places({ title, places }: { title: string; places: Place[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {places.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
