import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { eraseAccount, eraseAccountByLink } from "../actions"
import type { Standing } from "./password"

const fields = [
  {
    name: "presentPassword",
    label: "Your password, to delete the account",
    type: "password",
    autoComplete: "current-password",
  },
]

/** What one may take along, and how one leaves. Without a standing (a person of the demo) one does not leave. */
export function Leaving({ standing }: { standing: Standing | null }) {
  return (
    <>
      <section className={styles.part} aria-labelledby="export">
        <h2 id="export">What this account holds</h2>
        <p>Your profile, your sessions and everything you wrote here, as one file of JSON.</p>
        <p>
          <a className="button" href="/account/export" download>
            Export
          </a>
        </p>
      </section>
      {standing && (
        <section className={styles.part} aria-labelledby="delete">
          <h2 id="delete">Delete the account</h2>
          <p>
            Your name, address and password are erased, and what only you could see. What others could see
            stays, under no name. This cannot be undone: export first what you want to keep.
          </p>
          <Delete {...standing} />
        </section>
      )}
    </>
  )
}

function Delete({ hasPassword, provenByLink }: Standing) {
  const submit = "Delete the account for good"
  if (provenByLink) return <AccountForm action={eraseAccountByLink} submit={submit} fields={[]} />
  if (hasPassword) return <AccountForm action={eraseAccount} submit={submit} fields={fields} />
  return (
    <p>
      You have no password, so sign in once more by a link first: <a href="#password">Your password</a>.
    </p>
  )
}
