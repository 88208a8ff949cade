import { Fragment } from "react"
import { Acting } from "@/app/_ui/form/acting"
import type { HistoryEntry, WriteView } from "@/lib/claims/history/view"
import { differences } from "@/lib/text/differences"
import { undoStep } from "../actions"
import styles from "./history.module.css"
import { at, didWhat, doneTo } from "./words"

type Props = {
  entry: HistoryEntry
  debate: string
  /** language of the debate, in which rows are named */
  language: string
  /** where one comes back to once it is undone */
  here: string
}

const FEW = 4

/** One step of a history: who did what and when, what each row was and became, and the button that undoes it. */
export function Entry({ entry, debate, language, here }: Props) {
  const { event, writes, more, state, can } = entry
  const [first, rest] = writes.length > FEW ? [writes.slice(0, FEW), writes.slice(FEW)] : [writes, []]
  const name = `${didWhat(entry)}, ${at(entry.at)}`
  return (
    <li className={styles.entry}>
      <h2>{didWhat(entry)}</h2>
      <p className="meta">
        <time dateTime={entry.at}>{at(entry.at)}</time> (UTC)
        {state === "undone" && " · undone since"}
        {state === "changed since" && " · changed again since"}
      </p>
      <Writes writes={first} language={language} />
      {rest.length > 0 && (
        <details>
          <summary>{`${rest.length + more} more`}</summary>
          <Writes writes={rest} language={language} />
          {more > 0 && <p className="meta">{`And ${more} that are not shown.`}</p>}
        </details>
      )}
      {can.undo && <Acting action={undoStep} of={{ debate, event, here }} label="Undo" heard={`: ${name}`} />}
    </li>
  )
}

function Writes({ writes, language }: { writes: readonly WriteView[]; language: string }) {
  return (
    <ul className={styles.writes}>
      {writes.map((write) => (
        <li key={write.event}>
          <p>
            {doneTo(write)}{" "}
            <span lang={language}>{write.href ? <a href={write.href}>{write.name}</a> : write.name}</span>
          </p>
          {write.changes.length > 0 && <Changes write={write} language={language} />}
        </li>
      ))}
    </ul>
  )
}

function Changes({ write, language }: { write: WriteView; language: string }) {
  return (
    <dl className={styles.changes}>
      {write.changes.map(({ field, was, became }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {was === null && became === null ? (
              "is another now"
            ) : (
              <Became was={was} became={became} language={language} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

// Of a long sentence only the words that differ are struck through and marked.
function Became({ was, became, language }: { was: string | null; became: string | null; language: string }) {
  if (was === null || became === null)
    return (
      <>
        <del lang={language}>{was ?? "nothing"}</del> <ins lang={language}>{became ?? "nothing"}</ins>
      </>
    )
  return (
    <span lang={language}>
      {differences(was, became).map(({ kind, words }, at) => {
        if (kind === "same") return words
        const Mark = kind === "missing" ? "del" : "ins"
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that is rendered once
          <Fragment key={at}>
            <Mark>{words}</Mark>
            {kind === "missing" && " "}
          </Fragment>
        )
      })}
    </span>
  )
}
