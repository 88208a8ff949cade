import { momentInWords } from "@/app/_ui/times"
import type { Notice, NoticeGroup } from "@/lib/annotations/inbox/view"
import { amountInWords, happenedInWords } from "@/lib/annotations/inbox/words"
import styles from "./inbox.module.css"

function Entry({ notice }: { notice: Notice }) {
  const { id, unread, at, words, what } = notice
  return (
    <li className={unread ? styles.unread : styles.read}>
      <p>
        {unread && <strong className={styles.fresh}>New</strong>}
        <a href={`/inbox/open/${id}`}>{happenedInWords(notice)}</a>{" "}
        <time dateTime={at}>{momentInWords(at)}</time>
      </p>
      {words && <p className={styles.words}>{words}</p>}
      {!words && what === "remark" && <p className="meta">A highlight without words</p>}
    </li>
  )
}

/** What happened to one thing: how much, on what, and each with the way to it. */
export function Group({ group: { about, notices } }: { group: NoticeGroup }) {
  const { title, debate } = about
  return (
    <li className={styles.group}>
      <h2>
        {amountInWords(notices)} on <span lang={debate.language}>“{title}”</span>
      </h2>
      <p className="meta" lang={debate.language}>
        {debate.title}
      </p>
      <ol>
        {notices.map((notice) => (
          <Entry key={notice.id} notice={notice} />
        ))}
      </ol>
    </li>
  )
}
