import done from "@/app/_ui/done.module.css"
import { Acting } from "@/app/_ui/form/acting"
import type { HistoryEntry } from "@/lib/claims/history/view"
import { undoStep } from "../actions"
import styles from "./history.module.css"
import { didWhat } from "./words"

type Props = { entry: HistoryEntry; debate: string; language: string; here: string }

/** Says what was done just now, to what, and offers to undo it. */
export function JustDone({ entry, debate, language, here }: Props) {
  const [first] = entry.writes
  return (
    <div className={`${done.done} ${styles.just}`}>
      <p role="status">
        {didWhat(entry)}: <span lang={language}>{first!.name}</span>
        {entry.state === "undone" && ". It was undone since"}.
      </p>
      {first!.href && (
        <p>
          <a href={first!.href}>See it</a>
        </p>
      )}
      {entry.can.undo && (
        <Acting
          action={undoStep}
          of={{ debate, event: entry.event, here }}
          label={entry.as === "undone" ? "Do it again" : "Undo"}
          heard={`: ${didWhat(entry)}`}
        />
      )}
    </div>
  )
}
