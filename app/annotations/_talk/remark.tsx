import { dayInWords, momentInWords } from "@/app/_ui/times"
import type { Cards } from "@/lib/annotations/body/cards"
import { cardKey, labelOf } from "@/lib/annotations/body/cards"
import { mentionsIn, textOf } from "@/lib/annotations/body/text"
import type { RemarkView } from "@/lib/annotations/view"
import { FollowThread } from "../_follow/thread"
import { repliesBelow, type Thread } from "../_move/circles"
import { RemarkBody } from "../_remark/body"
import { Tags } from "../_tags/tags"
import { audienceInWords } from "../audiences"
import { type Act, RemarkActs } from "./acts"
import { Reactions } from "./reactions"
import styles from "./remark.module.css"
import { kindInWords, roleInWords } from "./words"

/** What the address asks for without scripts: an act on one remark. */
export type Doing = { act: Act; id: string } | null

type Props = { remark: RemarkView; cards: Cards; to: string | null; doing: Doing }

/** A remark: who says it, as what, when, to whom, and the words. One that is gone keeps its place. */
export function Remark({ remark, cards, to, doing }: Props) {
  const { id, author, body, can } = remark
  if (!author || !body) return <p className="empty">A remark that is no longer here.</p>
  const words = (
    <>
      <RemarkBody body={body} cards={cards} id={id} />
      <Tags tags={remark.tags} />
    </>
  )
  const mayAct = Object.values(can).some(Boolean)
  const { version, kind, audience, tags, reactions, resolved, pinned } = remark
  const following = remark.parentId === null && (
    <FollowThread id={id} name={author.name} spoke={spokeIn(remark)} />
  )
  return (
    <article
      className={author.own ? styles.own : styles.note}
      id={`remark-${id}`}
      aria-label={`Remark by ${author.name}`}
    >
      <Head remark={remark} to={to} />
      {mayAct ? (
        <RemarkActs
          remark={{ id, version, kind, audience, tags, can, reactions, resolved, pinned, name: author.name }}
          words={can.edit ? editable(remark, cards) : null}
          thread={can.move ? threadOf(remark) : null}
          open={doing?.id === id ? doing.act : null}
          following={following}
        >
          {words}
        </RemarkActs>
      ) : (
        <>
          {words}
          <Reactions remark={remark} name={author.name} all={false} />
          <div className={styles.acts}>{following}</div>
        </>
      )}
    </article>
  )
}

// One's own remark that nobody answered is moved by saying who may read it.
function threadOf(remark: RemarkView): Thread | null {
  const [{ audience }, { own, name }, replies] = [remark, remark.author!, repliesBelow(remark)]
  return own && replies.length === 0 ? null : { audience, own, name, replies }
}

const spokeIn = (remark: RemarkView): boolean => remark.author?.own || remark.replies.some(spokeIn)

function editable({ body }: RemarkView, cards: Cards) {
  const labels = mentionsIn(body!).map((each) => [cardKey(each), labelOf(each, cards)])
  return { text: textOf(body!), body, labels: Object.fromEntries(labels) }
}

function Head({ remark, to }: { remark: RemarkView; to: string | null }) {
  const { id, author, kind, at, editedAt, audience, pinned } = remark
  const { name, own, role } = author!
  return (
    <header>
      <b>{name}</b>
      {own ? <span>you</span> : role && <span>{roleInWords(role)}</span>}
      {to && <span>to {to}</span>}
      {kind !== "COMMENT" && <span>{kindInWords(kind)}</span>}
      <a href={`#remark-${id}`}>
        <time dateTime={at} title={momentInWords(at)}>
          {dayInWords(at)}
        </time>
      </a>
      {editedAt && own && <a href={`/annotations/${id}/history`}>edited</a>}
      {editedAt && !own && <span title={momentInWords(editedAt)}>edited</span>}
      <span>for {audienceInWords(audience)}</span>
      {pinned && <span title={momentInWords(pinned.at)}>pinned{pinned.by && ` by ${pinned.by}`}</span>}
    </header>
  )
}
