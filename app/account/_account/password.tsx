import { PROOF_MINUTES } from "@/lib/accounts/lasting"
import { AccountForm, type Field } from "../_form"
import styles from "../account.module.css"
import { changePassword, setPassword } from "../actions"
import { askForOwnLink } from "../link/actions"

export type Standing = { hasPassword: boolean; provenByLink: boolean }

const present: Field = {
  name: "presentPassword",
  label: "Your present password",
  type: "password",
  autoComplete: "current-password",
}

const fresh: Field = {
  name: "password",
  label: "A new one",
  type: "password",
  autoComplete: "new-password",
  hint: "At least 12 characters. Everywhere else you will be signed out.",
}

/** One's own password: changed by who knows it, set by who has just come in by a link; others may ask for one. */
export function Password({ hasPassword, provenByLink }: Standing) {
  return (
    <section className={styles.part} aria-labelledby="password">
      <h2 id="password">Your password</h2>
      {provenByLink && (
        <>
          <p>
            You signed in by a link. For {PROOF_MINUTES} minutes from then you can set a password without
            giving the present one.
          </p>
          <AccountForm action={setPassword} submit="Set the password" fields={[fresh]} />
        </>
      )}
      {hasPassword && !provenByLink && (
        <AccountForm action={changePassword} submit="Change the password" fields={[present, fresh]} />
      )}
      {!provenByLink && <AskForLink hasPassword={hasPassword} />}
    </section>
  )
}

function AskForLink({ hasPassword }: { hasPassword: boolean }) {
  return (
    <>
      <p>
        {hasPassword
          ? "Forgotten it? Sign in once more, by a link, to set a new one."
          : "You have none. Sign in once more, by a link, to set one or to delete the account."}
      </p>
      <AccountForm action={askForOwnLink} submit="Send me a link" fields={[]} />
    </>
  )
}
