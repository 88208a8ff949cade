import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import styles from "./account.module.css"
import { signOut } from "./actions"

export const metadata: Metadata = { title: "Your account" }

export default async function Account() {
  const actor = await currentActor()
  if (!actor.userId) redirect("/account/sign-in")
  return (
    <main id="main" className={styles.page}>
      <h1>{actor.name}</h1>
      <p className={styles.lede}>
        {actor.administers ? "You look after this installation." : "You are signed in."}
      </p>
      <form action={signOut}>
        <button type="submit">Sign out</button>
      </form>
    </main>
  )
}
