import type { Look } from "@/app/_web/look"
import { currentActor } from "@/app/_web/session"
import { DebateNav } from "./debate-nav"
import { InboxLink } from "./inbox-link"
import { LookChoice } from "./look-choice"
import styles from "./masthead.module.css"
import { SearchLink } from "./search-link"

/** The head of every page: the name, the parts of the debate one is in, how it looks, and who is reading. */
export async function Masthead({ look }: { look: Look }) {
  const actor = await currentActor()
  return (
    <header className={styles.masthead}>
      <a className={styles.name} href="/">
        Disputatio
      </a>
      <DebateNav />
      <div className={styles.me}>
        <LookChoice look={look} />
        <SearchLink />
        {actor.userId && <InboxLink />}
        {actor.userId && <a href="/notebook">Notebook</a>}
        {actor.userId && <a href="/seminars">Seminars</a>}
        {actor.userId ? <a href="/account">{actor.name}</a> : <a href="/account/sign-in">Sign in</a>}
      </div>
    </header>
  )
}
