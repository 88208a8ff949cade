import { redirect } from "next/navigation"
import { counted } from "@/app/_ui/counting"
import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { debatesToTeach } from "@/lib/debates/seminars/queries"
import { ownSeminars } from "@/lib/seminars/queries"
import type { OwnSeminar } from "@/lib/seminars/view"
import { DONE } from "./_seminar/done"
import { SeminarForm } from "./_seminar/form"
import { Making } from "./_seminar/making"
import { pathOf, ROLES } from "./_seminar/words"
import { joinSeminar } from "./actions"
import styles from "./seminars.module.css"

function Entry({ seminar }: { seminar: OwnSeminar }) {
  const { name, address, debate, role, members, archived } = seminar
  const facts = [ROLES[role], counted(members, "member"), ...(archived ? ["archived"] : [])]
  return (
    <li>
      <h2>
        <a href={pathOf(address)}>{name}</a>
      </h2>
      <p>
        on{" "}
        <a href={`/debates/${debate.slug}`} lang={debate.language}>
          {debate.title}
        </a>
      </p>
      <p className="meta">{facts.join(" · ")}</p>
    </li>
  )
}

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function Seminars({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([currentActor(), searchParams])
  if (!actor.userId) redirect(withNext("/account/sign-in", "/seminars"))
  const [seminars, debates] = await Promise.all([ownSeminars(actor), debatesToTeach(actor)])
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Your seminars</PageTitle>
      <PageHead title="Your seminars">
        <Done word={done} sentences={DONE} />
        <Lede>In a seminar a group reads one debate together, and talks about it among itself.</Lede>
      </PageHead>
      <div className={sections.body}>
        {seminars.length > 0 ? (
          <ul className={sections.list}>
            {seminars.map((seminar) => (
              <Entry key={seminar.id} seminar={seminar} />
            ))}
          </ul>
        ) : (
          <p className="empty">You belong to no seminar yet. Join one with its code, or make one.</p>
        )}
        <section className={sections.section} aria-labelledby="join">
          <h2 id="join">Join with a code</h2>
          <div className={styles.narrow}>
            <SeminarForm
              action={joinSeminar}
              submit="Join"
              fields={[
                {
                  kind: "text",
                  name: "code",
                  label: "Code",
                  hint: "Eleven letters and digits: K7MQ-29T-HDWF.",
                },
              ]}
            />
          </div>
        </section>
        <section className={sections.section} aria-labelledby="make">
          <h2 id="make">Make one</h2>
          <Making debates={debates} />
        </section>
      </div>
    </main>
  )
}
