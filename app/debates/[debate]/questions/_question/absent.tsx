import type { QuestionView } from "@/lib/claims/view"
import styles from "./absent.module.css"

const SILENCES = { SILENT: "silent", MENTIONS: "mentions, does not judge" } as const

/** Who says nothing: where it was looked for, and where nobody has looked. */
export function Absent({ silences, unread }: Pick<QuestionView, "silences" | "unread">) {
  return (
    <aside className={styles.absent} aria-label="Who says nothing on it">
      {silences.length > 0 && (
        <>
          <h3>Searched, and nothing found</h3>
          <ul>
            {silences.map(({ voice, kind, note, where }) => (
              <li key={voice.slug + kind + where}>
                <b>{voice.name}</b>: {SILENCES[kind]}
                {where && ` in ${where}`}. {note && <span className="meta">{note}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <h3>Not looked yet</h3>
          <p className="meta">{unread.map((voice) => voice.name).join("; ")}.</p>
        </>
      )}
    </aside>
  )
}
