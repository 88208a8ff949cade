import { counted } from "@/app/_ui/counting"
import { Links } from "@/app/annotations/_links/links"
import { type Doing, Remark } from "@/app/annotations/_talk/remark"
import { Settled } from "@/app/annotations/_talk/settled"
import { Threads } from "@/app/annotations/_talk/threads"
import type { Cards } from "@/lib/annotations/body/cards"
import type { LinkView } from "@/lib/annotations/links/view"
import type { RemarkView } from "@/lib/annotations/view"
import styles from "./thread.module.css"
import { repliesIn } from "./words"

type Props = { thread: RemarkView; links: readonly LinkView[]; mentioned: Cards; doing: Doing }

/** A thread as it stands beside a text: the first remark, what it links its words to, and its replies folded. */
export function Thread({ thread, links, mentioned, doing }: Props) {
  const replies = repliesIn(thread)
  return (
    <div className={styles.thread}>
      <Settled thread={thread}>
        <Remark remark={thread} cards={mentioned} to={null} doing={doing} />
        <Links remark={thread} links={links} />
        {replies > 0 && (
          <details suppressHydrationWarning>
            <summary>{counted(replies, "reply", "replies")}</summary>
            <Threads threads={thread.replies} cards={mentioned} doing={doing} />
          </details>
        )}
      </Settled>
    </div>
  )
}
