import { counted } from "@/app/_ui/counting"
import type { Target } from "@/lib/annotations/schema"
import type { RemarkView, TalkView, WritingView } from "@/lib/annotations/view"
import type { Doing } from "./remark"
import { SayForm } from "./say-form"
import styles from "./talk.module.css"
import { Threads } from "./threads"

type Props = {
  talk: TalkView | undefined
  target: Target
  writing: WritingView
  doing: Doing
  /** "this passage", "this link" */
  about: string
}

const holds = (remarks: readonly RemarkView[], id: string): boolean =>
  remarks.some((remark) => remark.id === id || holds(remark.replies, id))

/** The talk about one thing on a page of many, folded: how much has been said, or the offer to begin. */
export function Aside({ talk, target, writing, doing, about }: Props) {
  const threads = talk?.threads ?? []
  if (!writing && threads.length === 0) return null
  const none = threads.length === 0
  return (
    <details
      className={`${styles.fold}${none ? ` ${styles.none}` : ""}`}
      open={doing !== null && holds(threads, doing.id)}
    >
      <summary>
        {none ? `Say something about ${about}` : `${counted(talk!.count, "remark")} on ${about}`}
      </summary>
      <div className={styles.inside}>
        {!none && <Threads threads={threads} cards={talk!.cards} doing={doing} />}
        {writing && <SayForm target={target} label={`Your remark on ${about}`} />}
      </div>
    </details>
  )
}
