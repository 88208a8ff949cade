import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { currentActor, requestedHosts } from "@/app/_web/session"
import { demoIsOpen, signUpIsOpen } from "@/lib/accounts/doors"
import { StepIn } from "../_account/step-in"
import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { signIn } from "../actions"

export const metadata: Metadata = { title: "Sign in" }

export default async function SignIn() {
  if ((await currentActor()).userId) redirect("/account")
  return (
    <main id="main" className={styles.page}>
      <h1>Sign in</h1>
      {demoIsOpen(await requestedHosts()) && <StepIn />}
      <AccountForm
        action={signIn}
        submit="Sign in"
        fields={[
          { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
          { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
        ]}
      />
      {signUpIsOpen() && (
        <p>
          No account yet? <a href="/account/sign-up">Sign up</a>
        </p>
      )}
    </main>
  )
}
