import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { currentActor, sessionId } from "@/app/_web/session"
import { ownProfile } from "@/lib/accounts/profile/queries"
import { ownSessions } from "@/lib/accounts/sessions/queries"
import { Done } from "./_account/done"
import { Leaving } from "./_account/leaving"
import { Sessions } from "./_account/sessions"
import { AccountForm } from "./_form"
import styles from "./account.module.css"
import { changeName, changePassword, signOut } from "./actions"

export const metadata: Metadata = { title: "Your account" }

const passwordFields = [
  {
    name: "presentPassword",
    label: "Your present password",
    type: "password",
    autoComplete: "current-password",
  },
  {
    name: "password",
    label: "A new one",
    type: "password",
    autoComplete: "new-password",
    hint: "At least 12 characters. Everywhere else you will be signed out.",
  },
]

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function Account({ searchParams }: Props) {
  const [actor, present, { done }] = await Promise.all([currentActor(), sessionId(), searchParams])
  if (!actor.userId) redirect("/account/sign-in")
  const [profile, sessions] = await Promise.all([ownProfile(actor), ownSessions(actor, present)])
  const nameField = {
    name: "name",
    label: "Your name",
    type: "text",
    autoComplete: "name",
    value: profile.name,
  }
  return (
    <main id="main" className={styles.page}>
      <h1>{profile.name}</h1>
      <Done word={done} />
      <p className={styles.lede}>
        {actor.administers ? "You look after this installation." : "You are signed in."}
      </p>
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
      {profile.hasPassword && (
        <section className={styles.part} aria-labelledby="password">
          <h2 id="password">Your password</h2>
          <AccountForm action={changePassword} submit="Change the password" fields={passwordFields} />
        </section>
      )}
      <Sessions sessions={sessions} />
      <Leaving hasPassword={profile.hasPassword} />
    </main>
  )
}
