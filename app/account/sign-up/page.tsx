import { redirect } from "next/navigation"
import { PageTitle } from "@/app/_ui/page-title"
import { nextPath, withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { signUpIsOpen } from "@/lib/accounts/doors"
import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { signUp } from "../actions"

const fields = [
  {
    name: "name",
    label: "Your name",
    type: "text",
    autoComplete: "name",
    hint: "As others here will see it.",
  },
  { name: "email", label: "E-mail", type: "email", autoComplete: "username" },
  {
    name: "password",
    label: "Password",
    type: "password",
    autoComplete: "new-password",
    hint: "At least 12 characters.",
  },
]

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignUp({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  if ((await currentActor()).userId) redirect(next ?? "/account")
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Sign up</PageTitle>
      <h1>Sign up</h1>
      {signUpIsOpen() ? (
        <AccountForm action={signUp} submit="Sign up" fields={fields} hidden={{ next }} />
      ) : (
        <p className={styles.lede}>
          New accounts are not made here at present. Ask whoever runs this installation.
        </p>
      )}
      <p>
        You have an account? <a href={withNext("/account/sign-in", next)}>Sign in</a>
      </p>
    </main>
  )
}
