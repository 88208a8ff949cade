import { counted } from "@/app/_ui/counting"
import { withNext } from "@/app/_web/next-path"
import type { Target } from "@/lib/annotations/schema"
import type { TagView } from "@/lib/annotations/tags/view"
import type { RemarkView, TalkView, WritingView } from "@/lib/annotations/view"
import type { Doing } from "./remark"
import { SayForm } from "./say-form"
import styles from "./talk.module.css"
import { Threads } from "./threads"

type Props = {
  talk: TalkView
  target: Target
  writing: WritingView
  doing: Doing
  /** the slug of the tag whose threads alone are shown */
  tag?: string
  /** what is talked about, to say that nobody has: "this claim" */
  about: string
  /** path of the page */
  here: string
}

/** The discussion of a claim or a question: threads, and the form in which one says something. */
export function Talk({ talk, target, writing, doing, tag, about, here }: Props) {
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
      {tag && <OnlyTagged tag={tag} threads={threads} here={here} />}
      {earlier && (
        <p>
          <a href={`?before=${earlier.before}${tag ? `&tag=${encodeURIComponent(tag)}` : ""}#talk`}>
            Show {counted(earlier.count, "earlier thread")}
          </a>
        </p>
      )}
      {threads.length > 0 ? (
        <Threads threads={threads} cards={cards} doing={doing} />
      ) : (
        <p className="empty">
          {tag ? "No thread here has this tag." : `Nobody has said anything about ${about} yet.`}
        </p>
      )}
      <Speaking writing={writing} target={target} here={here} />
    </section>
  )
}

const tagsIn = (remarks: readonly RemarkView[]): TagView[] =>
  remarks.flatMap(({ tags, replies }) => [...tags, ...tagsIn(replies)])

function OnlyTagged({ tag, threads, here }: { tag: string; threads: readonly RemarkView[]; here: string }) {
  const name = tagsIn(threads).find(({ slug }) => slug === tag)?.name ?? tag
  return (
    <p>
      Only threads with the tag “<bdi>{name}</bdi>”. <a href={`${here}#talk`}>Show all</a>
    </p>
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
