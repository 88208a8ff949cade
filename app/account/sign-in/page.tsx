import { redirect } from "next/navigation"
import { PageTitle } from "@/app/_ui/page-title"
import { nextPath, withNext } from "@/app/_web/next-path"
import { currentActor, requestedHosts } from "@/app/_web/session"
import { demoIsOpen, signUpIsOpen } from "@/lib/accounts/doors"
import { StepIn } from "../_account/step-in"
import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { signIn } from "../actions"

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignIn({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  if ((await currentActor()).userId) redirect(next ?? "/account")
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Sign in</PageTitle>
      <h1>Sign in</h1>
      {demoIsOpen(await requestedHosts()) && <StepIn next={next} />}
      <AccountForm
        action={signIn}
        submit="Sign in"
        hidden={{ next }}
        fields={[
          { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
          { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
        ]}
      />
      <p>
        No password, or forgotten it? <a href={withNext("/account/link", next)}>Sign in by a link</a>
      </p>
      {signUpIsOpen() && (
        <p>
          No account yet? <a href={withNext("/account/sign-up", next)}>Sign up</a>
        </p>
      )}
    </main>
  )
}
