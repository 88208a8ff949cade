import { Acting } from "@/app/_ui/form/acting"
import { RemarkBody } from "@/app/annotations/_remark/body"
import { Tags } from "@/app/annotations/_tags/tags"
import type { Cards } from "@/lib/annotations/body/cards"
import type { Note } from "@/lib/annotations/notebook/view"
import {
  aboutInWords,
  audienceInWords,
  dayInWords,
  holderInWords,
  kindInWords,
} from "@/lib/annotations/notebook/words"
import type { Place } from "@/lib/annotations/place"
import { bringBack } from "../actions"
import styles from "./note.module.css"

const titleOf = ({ claim, question, source }: Place): string =>
  claim ? `${holderInWords(claim)}: ${claim.statement}` : (question?.ask ?? source?.title ?? "")

/** One of one's own remarks: what it is about with the words quoted, what one said, and the way there. */
export function NoteEntry({ note, cards }: { note: Note; cards: Cards }) {
  const { id, kind, tags, at, editedAt, removedAt, place, quote, body, audience, debate, reply } = note
  return (
    <li className={styles.note}>
      <p className="meta">
        {`${kindInWords(kind)} ${reply ? "in reply, " : ""}${aboutInWords(place)} · `}
        <time dateTime={at}>{dayInWords(at)}</time>
        {editedAt && " · edited"}
        {removedAt && " · removed"}
        {` · read by ${audienceInWords(audience)}`}
      </p>
      {place && (
        <h2 lang={debate.language}>
          {removedAt ? titleOf(place) : <a href={place.href}>{titleOf(place)}</a>}
        </h2>
      )}
      <p className="meta" lang={debate.language}>
        {[debate.title, place?.claim && place.question && `${place.question.number}. ${place.question.ask}`]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {quote && (
        <blockquote lang={debate.language}>
          {quote}
          {place?.source && place.on !== "passage" && <cite>{place.source.title}</cite>}
        </blockquote>
      )}
      {body && <RemarkBody body={body} cards={cards} id={id} />}
      <Tags tags={tags} />
      {removedAt && <Acting action={bringBack} of={{ id }} label="Bring it back" />}
    </li>
  )
}
