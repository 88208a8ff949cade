import sections from "@/app/_ui/sections.module.css"
import type { SeminarView } from "@/lib/seminars/view"
import { leaveSeminar } from "../actions"
import styles from "../seminars.module.css"
import { SeminarForm } from "./form"

/** How one leaves a seminar; its only instructor is told what to do before. */
export function Leaving({ seminar: { id, ownRole, can } }: { seminar: SeminarView }) {
  if (ownRole === null) return null
  return (
    <section className={sections.section} aria-labelledby="leaving">
      <h2 id="leaving">Leaving</h2>
      {can.leave ? (
        <details className={styles.fold}>
          <summary>Leave the seminar</summary>
          <p>What you said here stays, under your name. With the code you can come back.</p>
          <SeminarForm action={leaveSeminar} of={{ id }} submit="Leave the seminar" />
        </details>
      ) : (
        <p className={styles.prose}>
          You are its only instructor. Before you leave, make another member its instructor.
        </p>
      )}
    </section>
  )
}
