import { counted } from "@/app/_ui/counting"
import { withNext } from "@/app/_web/next-path"
import type { Target } from "@/lib/annotations/schema"
import type { TalkView, WritingView } from "@/lib/annotations/view"
import type { Doing } from "./remark"
import { SayForm } from "./say-form"
import styles from "./talk.module.css"
import { Threads } from "./threads"

type Props = {
  talk: TalkView
  target: Target
  writing: WritingView
  doing: Doing
  /** what is talked about, to say that nobody has: "this claim" */
  about: string
  /** path of the page */
  here: string
}

/** The discussion of a claim or a question: threads, and the form in which one says something. */
export function Talk({ talk, target, writing, doing, about, here }: Props) {
  const { threads, count, earlier, cards } = talk
  return (
    <section className={styles.talk} id="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">Discussion</h2>
      <p className="meta">
        {writing?.seminars.map(({ id, name }) => (
          <span key={id}>Seminar “{name}” · </span>
        ))}
        {counted(count, "remark")}
      </p>
      {earlier && (
        <p>
          <a href={`?before=${earlier.before}#talk`}>Show {counted(earlier.count, "earlier thread")}</a>
        </p>
      )}
      {threads.length > 0 ? (
        <Threads threads={threads} cards={cards} doing={doing} />
      ) : (
        <p className="empty">Nobody has said anything about {about} yet.</p>
      )}
      <Speaking writing={writing} target={target} here={here} />
    </section>
  )
}

function Speaking({ writing, target, here }: Pick<Props, "writing" | "target" | "here">) {
  if (!writing) {
    return (
      <p className={styles.closed}>
        <a href={withNext("/account/sign-in", `${here}#talk`)}>Sign in to say something</a>
      </p>
    )
  }
  return (
    <>
      {writing.closed.map(({ id, name }) => (
        <p key={id} className="meta">
          You can read “{name}” and not write in it: you observe there, or it is closed.
        </p>
      ))}
      <SayForm target={target} />
    </>
  )
}
