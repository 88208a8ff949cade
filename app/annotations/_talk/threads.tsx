import type { Cards } from "@/lib/annotations/body/cards"
import type { RemarkView } from "@/lib/annotations/view"
import { type Placed, placed } from "./levels"
import { type Doing, Remark } from "./remark"
import { Settled } from "./settled"
import styles from "./threads.module.css"

type Given = { cards: Cards; doing?: Doing }

function One({ at, cards, doing = null }: Given & { at: Placed }) {
  return (
    <li>
      <Settled thread={at.remark}>
        <Remark remark={at.remark} cards={cards} to={at.to} doing={doing} />
        {at.replies.length > 0 && (
          <ol>
            {at.replies.map((reply) => (
              <One key={reply.remark.id} at={reply} cards={cards} doing={doing} />
            ))}
          </ol>
        )}
      </Settled>
    </li>
  )
}

/** Threads of remarks, oldest first, with replies below what they answer. */
export function Threads({ threads, ...given }: Given & { threads: readonly RemarkView[] }) {
  return (
    <ol className={styles.threads}>
      {threads.map((thread) => (
        <One key={thread.id} at={placed(thread)} {...given} />
      ))}
    </ol>
  )
}
