import { judgedOf } from "@/app/annotations/_assess/judged"
import type { HiddenClaim } from "@/lib/claims/comparing/blind"
import { bearingClass } from "../../claims/_claim/bearing"
import passages from "../../claims/_claim/passage.module.css"
import { Speakers } from "../../claims/_claim/speakers"
import { bearingInWords, NO_POSITION } from "../../claims/_claim/words"
import styles from "./blind.module.css"
import { Judging } from "./judging"

type Props = {
  claim: HiddenClaim
  number: number
  /** sums of what is judged, by evidence */
  shown: ReadonlyMap<string, string>
  me: string
  seminarId: string | null
  here: string
}

/** A claim whose holder, reporters and sources have no names yet. */
export function Hidden({ claim, number, shown, me, seminarId, here }: Props) {
  const { id, position, ground, disputed, statement, passages: words } = claim
  const held = { holder: "Voice A", ground: ground && `, ${ground}`, statement }
  return (
    <article className={styles.claim} aria-labelledby={`b-${id}`}>
      <h3 id={`b-${id}`}>{`Claim ${number}: Voice A`}</h3>
      <b>{position ?? NO_POSITION}</b>
      {ground && <em>{ground}</em>}
      {disputed && <strong className="rubric">† attribution disputed</strong>}
      <p>{statement}</p>
      {words.map((passage, at) => (
        <figure key={passage.evidenceId} className={`${passages.passage} ${bearingClass(passage.bearing)}`}>
          <figcaption className="label">{bearingInWords(passage.bearing)}</figcaption>
          <blockquote>
            <p>{`“${passage.exact}”`}</p>
          </blockquote>
          <p className={passages.chain}>
            <Speakers speakers={passage.speakers} />
            {passage.speakers.length > 0 && ". "}
            {passage.source}
          </p>
          <Judging
            evidenceId={passage.evidenceId}
            judged={judgedOf(shown.get(passage.evidenceId) ?? "", held, passage)}
            me={me}
            seminarId={seminarId}
            head={`b-${id}`}
            here={here}
            of={`quote ${at + 1} of claim ${number}`}
          />
        </figure>
      ))}
    </article>
  )
}
