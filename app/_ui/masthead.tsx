import { currentActor } from "@/app/_web/session"
import type { Theme } from "@/app/_web/theme"
import { DebateNav } from "./debate-nav"
import styles from "./masthead.module.css"
import { SearchLink } from "./search-link"
import { ThemeChoice } from "./theme-choice"

/** The head of every page: the name, the parts of the debate one is in, the theme, and who is reading. */
export async function Masthead({ theme }: { theme: Theme }) {
  const actor = await currentActor()
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/">
        Disputatio
      </a>
      <DebateNav />
      <div className={styles.me}>
        <ThemeChoice theme={theme} />
        <SearchLink />
        {actor.userId && <a href="/notebook">Notebook</a>}
        {actor.userId && <a href="/seminars">Seminars</a>}
        {actor.userId ? <a href="/account">{actor.name}</a> : <a href="/account/sign-in">Sign in</a>}
      </div>
    </header>
  )
}
