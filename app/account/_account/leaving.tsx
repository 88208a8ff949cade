import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { eraseAccount } from "../actions"

const fields = [
  {
    name: "presentPassword",
    label: "Your password, to delete the account",
    type: "password",
    autoComplete: "current-password",
  },
]

/** What one may take along, and how one leaves; an account without a password is not left this way. */
export function Leaving({ hasPassword }: { hasPassword: boolean }) {
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
      {hasPassword && (
        <section className={styles.part} aria-labelledby="delete">
          <h2 id="delete">Delete the account</h2>
          <p>
            Your name, address and password are erased, and what only you could see. What others could see
            stays, under no name. This cannot be undone: export first what you want to keep.
          </p>
          <AccountForm action={eraseAccount} submit="Delete the account for good" fields={fields} />
        </section>
      )}
    </>
  )
}
