import sections from "@/app/_ui/sections.module.css"
import type { SeminarView } from "@/lib/seminars/view"
import { withdrawCode } from "../actions"
import styles from "../seminars.module.css"
import { Code } from "./code"
import { SeminarForm } from "./form"

/** How others join a seminar: its code and link, for its instructors. */
export function Joining({ seminar }: { seminar: SeminarView }) {
  const { id, hasCode, address, archivedAt } = seminar
  if (archivedAt) return null
  return (
    <section className={sections.section} aria-labelledby="joining">
      <h2 id="joining">How others join</h2>
      <p className={styles.prose}>
        {hasCode
          ? "Whoever has its code or link can join. The code is not kept here: who no longer has it makes a new one, which ends the one before."
          : "Nobody else can join yet. A code, or the link that carries it, lets people in as participants."}
      </p>
      <Code id={id} hasCode={hasCode} />
      {hasCode && (
        <details className={styles.fold}>
          <summary>Withdraw the code</summary>
          <p>Nobody joins until there is a new one. Those who have joined stay.</p>
          <SeminarForm action={withdrawCode} of={{ id, ...address }} submit="Withdraw the code" />
        </details>
      )}
    </section>
  )
}
