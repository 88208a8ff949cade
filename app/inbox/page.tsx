import { redirect } from "next/navigation"
import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { currentActor } from "@/app/_web/session"
import { inbox } from "@/lib/annotations/inbox/queries"
import { type Shown, shown } from "@/lib/annotations/inbox/schema"
import { Group } from "./_inbox/group"
import styles from "./_inbox/inbox.module.css"
import { readAll } from "./actions"

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const DONE = {
  read: "All is marked as read.",
  gone: "That is no longer here, or is not for you to see any more.",
}

const CHOICES: { show: Shown; name: string }[] = [
  { show: undefined, name: "All" },
  { show: "unread", name: "Unread" },
  { show: "to-me", name: "Mentions and answers" },
]

const EMPTY = {
  all: "Nothing concerns you yet. Follow a claim, a source, a seminar or a person: what is said there then stands here, and so does whatever answers or mentions you, or is written to you alone.",
  unread: "You have read everything.",
  "to-me": "Nobody has answered, mentioned or written to you yet.",
}

const addressOf = (show: Shown, before?: string) => {
  const asked = new URLSearchParams({ ...(show && { show }), ...(before && { before }) }).toString()
  return asked ? `/inbox?${asked}` : "/inbox"
}

export default async function InboxPage({ searchParams }: Props) {
  const { show: asked, before, done } = await searchParams
  const show = shown.parse(asked)
  const actor = await currentActor()
  if (!actor.userId) redirect(`/account/sign-in?next=${encodeURIComponent(addressOf(show))}`)
  const earlier = typeof before === "string" ? before : undefined
  const { groups, newest, next, ...counted } = await inbox(actor, show, earlier)
  // A notice may have come between the count and the list.
  const unread = Math.max(
    counted.unread,
    groups.reduce((sum, group) => sum + group.unread, 0),
  )
  return (
    <main id="main">
      <PageTitle>Inbox</PageTitle>
      <PageHead title="Inbox">
        <Done word={done} sentences={DONE} />
        <Lede>
          What answers or mentions you or is written to you alone, and what happens in what you{" "}
          <a href="/inbox/following">follow</a>.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        <div className={styles.ways}>
          <nav aria-label="What is shown">
            <ul>
              {CHOICES.map((choice) => (
                <li key={choice.name}>
                  <a href={addressOf(choice.show)} aria-current={choice.show === show ? "page" : undefined}>
                    {choice.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p role="status">{unread === 0 ? "Nothing unread" : `${unread < 100 ? unread : "99+"} unread`}</p>
          {unread > 0 && newest && (
            <form action={readAll}>
              <input type="hidden" name="until" value={newest} />
              <button type="submit">Mark all as read</button>
            </form>
          )}
        </div>
        {groups.length > 0 ? (
          <ol>
            {groups.map((group) => (
              <Group key={group.about.key} group={group} />
            ))}
          </ol>
        ) : (
          <p className="empty">{earlier ? "Nothing is earlier than this." : EMPTY[show ?? "all"]}</p>
        )}
        {next && (
          <p>
            <a href={addressOf(show, next)}>Earlier ones</a>
          </p>
        )}
        <p className="meta">
          When letters come is chosen <a href="/account#letters">in your account</a>.
        </p>
      </div>
    </main>
  )
}
