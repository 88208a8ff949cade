import { counted } from "@/app/_ui/counting"
import { RemarkBody } from "@/app/annotations/_remark/body"
import { dayInWords } from "@/app/annotations/_talk/words"
import { audienceInWords } from "@/app/annotations/audiences"
import type { Cards } from "@/lib/annotations/body/cards"
import { textOf } from "@/lib/annotations/body/text"
import type { RemarkView } from "@/lib/annotations/view"
import styles from "./thread.module.css"
import { kindAndWhose, repliesIn } from "./words"

type Said = { remark: RemarkView; mentioned: Cards }

/** A thread as it stands beside a text: the first remark, and its replies folded. `letter` goes before the name. */
export function Thread({
  thread,
  mentioned,
  letter,
}: {
  thread: RemarkView
  mentioned: Cards
  letter?: React.ReactNode
}) {
  const replies = repliesIn(thread)
  return (
    <>
      <header className={styles.head}>
        {letter}
        <Who remark={thread} />
      </header>
      <Words remark={thread} mentioned={mentioned} />
      {replies > 0 && (
        <details className={styles.more} suppressHydrationWarning>
          <summary>{counted(replies, "reply", "replies")}</summary>
          <Replies replies={thread.replies} mentioned={mentioned} />
        </details>
      )}
    </>
  )
}

function Who({ remark }: { remark: RemarkView }) {
  if (!remark.author) return <span className="meta">This remark is not shown any more.</span>
  return (
    <>
      <b>{remark.author.name}</b>{" "}
      <span className="meta">
        {`${kindAndWhose(remark)} · `}
        <time dateTime={remark.at}>{dayInWords(remark.at)}</time>
        {` · for ${audienceInWords(remark.audience)}`}
      </span>
    </>
  )
}

function Words({ remark, mentioned }: Said) {
  if (!remark.body || textOf(remark.body) === "") return null
  return <RemarkBody body={remark.body} cards={mentioned} id={remark.id} />
}

function Replies({ replies, mentioned }: { replies: readonly RemarkView[]; mentioned: Cards }) {
  return (
    <ol className={styles.replies}>
      {replies.map((reply) => (
        <li key={reply.id} id={`remark-${reply.id}`}>
          <Who remark={reply} />
          <Words remark={reply} mentioned={mentioned} />
          {reply.replies.length > 0 && <Replies replies={reply.replies} mentioned={mentioned} />}
        </li>
      ))}
    </ol>
  )
}
