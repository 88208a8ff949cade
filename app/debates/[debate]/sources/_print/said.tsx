import { dayInWords } from "@/app/_ui/times"
import { RemarkBody } from "@/app/annotations/_remark/body"
import { kindInWords, roleInWords } from "@/app/annotations/_talk/words"
import { audienceInWords } from "@/app/annotations/audiences"
import type { Cards } from "@/lib/annotations/body/cards"
import type { RemarkView } from "@/lib/annotations/view"
import styles from "./note.module.css"

type Props = { remark: RemarkView; cards: Cards }

/** A remark on paper with its replies below it: who says it, as what, when, to whom, and the words. */
export function Said({ remark, cards }: Props) {
  const { id, author, body, replies } = remark
  return (
    <div className={styles.said} id={`remark-${id}`}>
      {author && body ? (
        <>
          <p className={styles.head}>
            <Head remark={remark} />
          </p>
          <RemarkBody body={body} cards={cards} id={id} />
        </>
      ) : (
        <p className="empty">A remark that is no longer here.</p>
      )}
      {replies.map((reply) => (
        <Said key={reply.id} remark={reply} cards={cards} />
      ))}
    </div>
  )
}

function Head({ remark }: { remark: RemarkView }) {
  const { author, kind, at, audience, tags, resolved } = remark
  const { name, role, own } = author!
  const more = [
    own ? "you" : role && roleInWords(role),
    kind !== "COMMENT" && kindInWords(kind),
    dayInWords(at),
    `for ${audienceInWords(audience)}`,
    resolved && "resolved",
    tags.map((tag) => `#${tag.name}`).join(" "),
  ]
  return (
    <>
      <b>{name}</b>, {more.filter(Boolean).join(" · ")}
    </>
  )
}
