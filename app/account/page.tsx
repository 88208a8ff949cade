import { redirect } from "next/navigation"
import { Done } from "@/app/_ui/done"
import { PageTitle } from "@/app/_ui/page-title"
import { currentActor, sessionId } from "@/app/_web/session"
import { isProvenByLink } from "@/lib/accounts/links/queries"
import { ownProfile } from "@/lib/accounts/profile/queries"
import { ownSessions } from "@/lib/accounts/sessions/queries"
import { ownPaces } from "@/lib/annotations/inbox/letters/queries"
import { showsReading } from "@/lib/annotations/presence/queries"
import { DONE } from "./_account/done"
import { Leaving } from "./_account/leaving"
import { Letters } from "./_account/letters"
import { Password } from "./_account/password"
import { Reading } from "./_account/reading"
import { Sessions } from "./_account/sessions"
import { AccountForm } from "./_form"
import styles from "./account.module.css"
import { changeName, signOut } from "./actions"

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function Account({ searchParams }: Props) {
  const [actor, present, { done }] = await Promise.all([currentActor(), sessionId(), searchParams])
  if (!actor.userId) redirect("/account/sign-in")
  const [profile, paces, shown, sessions, provenByLink] = await Promise.all([
    ownProfile(actor),
    ownPaces(actor),
    showsReading(actor),
    ownSessions(actor, present),
    isProvenByLink(actor, present),
  ])
  const standing = profile.isDemo ? null : { hasPassword: profile.hasPassword, provenByLink }
  const nameField = {
    name: "name",
    label: "Your name",
    type: "text",
    autoComplete: "name",
    value: profile.name,
  }
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Your account</PageTitle>
      <h1>{profile.name}</h1>
      <Done word={done} sentences={DONE} />
      <p className={styles.lede}>
        {actor.administers ? "You look after this installation." : "You are signed in."}
      </p>
      {actor.administers && (
        <p>
          <a href="/account/administrators">Administrators</a>
        </p>
      )}
      {profile.isDemo ? (
        <p>A demo person: whoever opens this installation on this computer can step in as them.</p>
      ) : (
        <p>{profile.email}</p>
      )}
      <form action={signOut}>
        <button type="submit">Sign out</button>
      </form>
      {!profile.isDemo && (
        <section className={styles.part} aria-labelledby="name">
          <h2 id="name">Your name</h2>
          <AccountForm action={changeName} submit="Change the name" fields={[nameField]} />
        </section>
      )}
      <Letters paces={paces} />
      {actor.memberships.length > 0 && <Reading shown={shown} />}
      {standing && <Password {...standing} />}
      <Sessions sessions={sessions} />
      <Leaving standing={standing} />
    </main>
  )
}
