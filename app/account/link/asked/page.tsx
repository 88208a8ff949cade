import { PageTitle } from "@/app/_ui/page-title"
import { nextPath, withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { LINK_MINUTES } from "@/lib/accounts/lasting"
import { mailIsSetUp } from "@/lib/mail"
import styles from "../../account.module.css"

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function LinkAskedFor({ searchParams }: Props) {
  const [{ next }, { userId }] = await Promise.all([searchParams, currentActor()])
  const back = userId ? "/account" : withNext("/account/link", nextPath(next))
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Your link</PageTitle>
      <h1>{mailIsSetUp() ? "Look into your mail" : "Look into the server’s log"}</h1>
      <Where />
      <p>The link works once, within {LINK_MINUTES} minutes. Open it in this browser.</p>
      <p>
        <a href={back}>{userId ? "Back to your account" : "Ask for another link"}</a>
      </p>
    </main>
  )
}

function Where() {
  if (mailIsSetUp()) {
    return (
      <p className={styles.lede}>
        If the address has an account, a link is on its way to it. Is nothing there in a few minutes? Look
        among the spam, and whether the address was the right one.
      </p>
    )
  }
  return (
    <p className={styles.lede}>
      No mail is set up here. The link was written to the server’s log, if the address has an account. Whoever
      runs this installation finds it there.
    </p>
  )
}
