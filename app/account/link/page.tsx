import { redirect } from "next/navigation"
import { PageTitle } from "@/app/_ui/page-title"
import { nextPath, withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { askForLink } from "./actions"

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function AskForLink({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  if ((await currentActor()).userId) redirect(next ?? "/account")
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Sign in by a link</PageTitle>
      <h1>Sign in by a link</h1>
      <p className={styles.lede}>
        We send a link to the address of your account. It signs you in without a password.
      </p>
      <AccountForm
        action={askForLink}
        submit="Send me a link"
        hidden={{ next }}
        fields={[{ name: "email", label: "E-mail", type: "email", autoComplete: "username" }]}
      />
      <p>
        You know your password? <a href={withNext("/account/sign-in", next)}>Sign in with it</a>
      </p>
    </main>
  )
}
