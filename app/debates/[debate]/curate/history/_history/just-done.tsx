import done from "@/app/_ui/done.module.css"
import type { HistoryEntry } from "@/lib/claims/history/view"
import styles from "./history.module.css"
import { UndoStep } from "./undo-step"
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
        <UndoStep debate={debate} event={entry.event} name={didWhat(entry)} here={here}>
          {entry.as === "undone" ? "Do it again" : "Undo"}
        </UndoStep>
      )}
    </div>
  )
}
