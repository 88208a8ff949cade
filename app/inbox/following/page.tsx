import { redirect } from "next/navigation"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { currentActor } from "@/app/_web/session"
import { FollowButton } from "@/app/annotations/_follow/button"
import { followed } from "@/lib/annotations/follows/queries"
import type { FollowKind } from "@/lib/annotations/follows/schema"
import type { FollowedView } from "@/lib/annotations/follows/view"
import styles from "../_inbox/inbox.module.css"

const KINDS: Record<FollowKind, string> = {
  source: "Source",
  claim: "Claim",
  question: "Question",
  thread: "Thread",
  seminar: "Seminar",
  person: "Person",
}

function Followed({ kind, id, title, href, language }: FollowedView) {
  return (
    <li className={styles.group}>
      <p className="meta">{KINDS[kind]}</p>
      <h2 lang={language ?? undefined}>{href ? <a href={href}>{title}</a> : title}</h2>
      <FollowButton kind={kind} id={id} name={title} following />
    </li>
  )
}

export default async function Following() {
  const actor = await currentActor()
  if (!actor.userId) redirect("/account/sign-in?next=/inbox/following")
  const things = await followed(actor)
  return (
    <main id="main">
      <PageTitle>What you follow</PageTitle>
      <PageHead trail={[{ name: "Inbox", href: "/inbox" }]} title="What you follow">
        <p>
          Threads in which you said something are followed by themselves, until you leave them there. They are
          not listed here.
        </p>
      </PageHead>
      <div className={sections.body}>
        {things.length > 0 ? (
          <ol>
            {things.map((thing) => (
              <Followed key={`${thing.kind} ${thing.id}`} {...thing} />
            ))}
          </ol>
        ) : (
          <p className="empty">
            You follow nothing yet. Claims, questions, sources, seminars, their members and threads have a
            button for it.
          </p>
        )}
      </div>
    </main>
  )
}
