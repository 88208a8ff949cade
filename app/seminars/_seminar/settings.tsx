import sections from "@/app/_ui/sections.module.css"
import { revealRules } from "@/lib/seminars/schema"
import type { SeminarView } from "@/lib/seminars/view"
import { archiveSeminar, bringBackSeminar, changeSeminar } from "../actions"
import styles from "../seminars.module.css"
import { SeminarForm } from "./form"
import { RULES } from "./words"

const options = revealRules.map((value) => ({ value, label: RULES[value] }))

/** A seminar's name and rule, and its archive, for its instructors. */
export function Settings({ seminar }: { seminar: SeminarView }) {
  const { id, version, name, revealRule, address, archivedAt } = seminar
  return (
    <section className={sections.section} aria-labelledby="settings">
      <h2 id="settings">Name and rule</h2>
      <SeminarForm
        action={changeSeminar}
        of={{ id, version, ...address }}
        submit="Save"
        fields={[
          {
            kind: "text",
            plain: true,
            name: "name",
            label: "Name of the seminar",
            value: name,
            hint: "Its address stays.",
          },
          {
            kind: "radio",
            name: "revealRule",
            label: "What members see",
            value: revealRule,
            options,
            hint: "Instructors and assistants see all remarks at once.",
          },
        ]}
      />
      <details className={styles.fold}>
        <summary>{archivedAt ? "Bring the seminar back" : "Archive the seminar"}</summary>
        <p>
          {archivedAt
            ? "Its members can write in it again, and others can join."
            : "Its members can read what was said. Nobody writes or joins any more, until you bring it back."}
        </p>
        <SeminarForm
          action={archivedAt ? bringBackSeminar : archiveSeminar}
          of={{ id, ...address }}
          submit={archivedAt ? "Bring the seminar back" : "Archive the seminar"}
        />
      </details>
    </section>
  )
}
