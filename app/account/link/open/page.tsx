import type { Metadata } from "next"
import { PageTitle } from "@/app/_ui/page-title"
import { nextPath, withNext } from "@/app/_web/next-path"
import { addressOfLink } from "@/lib/accounts/links/queries"
import { AccountForm } from "../../_form"
import styles from "../../account.module.css"
import { openLink } from "../actions"

export const metadata: Metadata = { robots: { index: false } }

type Props = { searchParams: Promise<Record<"token" | "next", string | string[] | undefined>> }

/** Where a link leads. Looking at it uses nothing up, since programs that check mail look too; the button does. */
export default async function OpenLink({ searchParams }: Props) {
  const given = await searchParams
  const next = nextPath(given.next)
  const token = typeof given.token === "string" ? given.token : ""
  const email = await addressOfLink(token)
  if (!email) return <UsedUp next={next} />
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Sign in by a link</PageTitle>
      <h1>Sign in by a link</h1>
      <p className={styles.lede}>You will be signed in as {email}.</p>
      <AccountForm action={openLink} submit="Sign in" hidden={{ token, next }} fields={[]} />
    </main>
  )
}

function UsedUp({ next }: { next: string | null }) {
  return (
    <main id="main" className={styles.page}>
      <PageTitle>This link no longer works</PageTitle>
      <h1>This link no longer works</h1>
      <p className={styles.lede}>
        It was used already, or is too old. Each link works once, for a short while.
      </p>
      <p>
        <a href={withNext("/account/link", next)}>Ask for a new one</a>
      </p>
    </main>
  )
}
