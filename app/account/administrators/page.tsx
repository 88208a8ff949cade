import { redirect } from "next/navigation"
import { Done } from "@/app/_ui/done"
import { NothingHere } from "@/app/_ui/nothing-here"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { type Administrator, administrators } from "@/lib/accounts/administrators/queries"
import { DONE } from "../_account/done"
import { AccountForm } from "../_form"
import styles from "../account.module.css"
import { addAdministrator, removeAdministrator } from "./actions"

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" })

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function Administrators({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([currentActor(), searchParams])
  if (!actor.userId) redirect(withNext("/account/sign-in", "/account/administrators"))
  const people = await found(administrators(actor))
  if (!people) {
    return (
      <NothingHere title="Nothing at this address" places={[{ href: "/account", name: "Your account" }]}>
        The page may be open only to some readers.
      </NothingHere>
    )
  }
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Administrators</PageTitle>
      <h1>Administrators</h1>
      <Done word={done} sentences={DONE} />
      <p className={styles.lede}>
        They look after this installation, and may read and change every debate in it.
      </p>
      <ul className={styles.sessions}>
        {people.map((person) => (
          <Person key={person.id} {...person} isLast={people.length === 1} />
        ))}
      </ul>
      <section className={styles.part} aria-labelledby="add">
        <h2 id="add">Add an administrator</h2>
        <AccountForm
          action={addAdministrator}
          submit="Add"
          fields={[
            {
              name: "email",
              label: "E-mail",
              type: "email",
              autoComplete: "off",
              hint: "Of somebody who has an account here.",
            },
          ]}
        />
      </section>
      <p>
        <a href="/account">Back to your account</a>
      </p>
    </main>
  )
}

function Person({ id, name, email, since, isSelf, isLast }: Administrator & { isLast: boolean }) {
  return (
    <li className={styles.session}>
      <div className={styles.person}>
        <p>
          {name} {isSelf && <strong>(you)</strong>}
        </p>
        <p className="meta">
          {email}, since <time dateTime={since.toISOString()}>{day.format(since)}</time>
        </p>
      </div>
      {isLast ? (
        <p className="meta">The only one, so they stay.</p>
      ) : (
        <AccountForm
          action={removeAdministrator}
          submit={isSelf ? "Step down" : `Remove ${name}`}
          hidden={{ userId: id }}
          fields={[]}
        />
      )}
    </li>
  )
}
