import type { OwnSession } from "@/lib/accounts/sessions/queries"
import styles from "../account.module.css"
import { endOthers, endOwnSession } from "../actions"

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })

function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{moment.format(at)} UTC</time>
}

/** Where one is signed in, each with a button that ends it; the one at hand is ended by signing out. */
export function Sessions({ sessions }: { sessions: OwnSession[] }) {
  return (
    <section className={styles.part} aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      <ul className={styles.sessions}>
        {sessions.map(({ id, browser, since, seen, isPresent }) => (
          <li key={id} className={styles.session}>
            <div>
              <p>
                {browser} {isPresent && <strong>(this one)</strong>}
              </p>
              <p className="meta">
                Since <Moment at={since} />, last seen <Moment at={seen} />
              </p>
            </div>
            {!isPresent && (
              <form action={endOwnSession}>
                <input type="hidden" name="session" value={id} />
                <button
                  type="submit"
                  aria-label={`End the session of ${browser}, since ${moment.format(since)}`}
                >
                  End
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={endOthers}>
          <button type="submit">End all others</button>
        </form>
      )}
    </section>
  )
}
