import { counted } from "@/app/_ui/counting"
import type { Outcome, Shown } from "@/lib/annotations/outcomes/view"
import { Compared } from "../../check/_check/compared"
import { Uses } from "../_reading/margin"
import { decide, undecide } from "./actions"
import { Deciding } from "./deciding"
import styles from "./editions.module.css"
import { attachPath } from "./paths"

export type About = { debate: string; source: string; number: number; page: number; changeable: boolean }

type Props = { outcome: Outcome; about: About }

/** What became of a passage: its quotation, where it stands or is proposed, who uses it, and what one can decide. */
export function OutcomeItem({ outcome, about }: Props) {
  const { state, quote, place, from, uses, remarks } = outcome
  const differs = place?.differences.some(({ kind }) => kind !== "same")
  return (
    <li className={styles.outcome}>
      <blockquote>“{quote}”</blockquote>
      {place && <Place name={PLACES[state]} shown={place} />}
      {place && differs && (
        <div className={styles.part}>
          <p className="label">
            <del>Struck out</del> only in the quotation, <ins>underlined</ins> only in the text
          </p>
          <Compared differences={place.differences} />
        </div>
      )}
      {from && (state === "LOST" || state === "MOVED") && <Place name="Where it stood before" shown={from} />}
      {uses.length + remarks > 0 && <Used uses={uses} remarks={remarks} base={`/debates/${about.debate}`} />}
      {about.changeable && <Acts outcome={outcome} about={about} />}
      <Decided outcome={outcome} about={about} />
    </li>
  )
}

const PLACES: Record<Outcome["state"], string> = {
  UNCERTAIN: "Proposed here",
  REFUSED: "Was proposed here",
  MOVED: "Stands here now",
  KEPT: "Stands here",
  LOST: "",
}

function Place({ name, shown: { before, words, after, paragraph } }: { name: string; shown: Shown }) {
  return (
    <div className={styles.part}>
      <p className="label">{paragraph === null ? name : `${name}, ¶ ${paragraph}`}</p>
      <p className={styles.place}>
        {before}
        <mark>{words}</mark>
        {after}
      </p>
    </div>
  )
}

function Used({ uses, remarks, base }: Pick<Outcome, "uses" | "remarks"> & { base: string }) {
  return (
    <div className={styles.used}>
      <Uses uses={uses} base={base} />
      {remarks > 0 && <p>{counted(remarks, "remark")}</p>}
    </div>
  )
}

function Acts({ outcome, about }: Props) {
  const { anchorId, passageId, state, decided, quote } = outcome
  const { debate, source, number, page } = about
  const heard = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote
  const accept = { name: "decision", value: "accept", label: "It stands here", primary: true }
  const refuse = { name: "decision", value: "refuse", label: "It does not" }
  const choices =
    state === "UNCERTAIN"
      ? [accept, refuse]
      : state === "MOVED" || (state === "KEPT" && !decided?.undo)
        ? [refuse]
        : []
  return (
    <div className={styles.acts}>
      {choices.length > 0 && (
        <Deciding
          action={decide}
          of={{ debate, source, number, page, anchorId }}
          choices={choices}
          heard={heard}
        />
      )}
      <a href={attachPath(debate, source, passageId)}>
        Select its words in the text<span className="sr"> ({heard})</span>
      </a>
    </div>
  )
}

function Decided({ outcome: { anchorId, decided, quote }, about }: Props) {
  if (!decided) return null
  const { debate, source, number, page, changeable } = about
  return (
    <div className={styles.acts}>
      <p className="meta">{decided.by ? `Decided by ${decided.by}.` : "Decided by hand."}</p>
      {changeable && decided.undo && (
        <Deciding
          action={undecide}
          of={{ debate, source, number, page, anchorId }}
          choices={[{ name: "undo", value: "yes", label: "Take the decision back" }]}
          heard={quote.slice(0, 60)}
        />
      )}
    </div>
  )
}
