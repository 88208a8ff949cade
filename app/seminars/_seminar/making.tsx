import type { DebateChoice } from "@/lib/debates/seminars/queries"
import { makeSeminar } from "../actions"
import styles from "../seminars.module.css"
import { SeminarForm } from "./form"

/** The form that makes a seminar on one of these debates; the one of the slug given is chosen beforehand. */
export function Making({ debates, chosen = "" }: { debates: DebateChoice[]; chosen?: string }) {
  if (debates.length === 0) {
    return (
      <p className="empty">
        There is no debate on which you can make a seminar. The curators of a debate can make one on it.
      </p>
    )
  }
  const options = debates.map(({ slug, title, language }) => ({ value: slug, label: title, lang: language }))
  const value = options.some((option) => option.value === chosen) ? chosen : options[0]!.value
  return (
    <div className={styles.narrow}>
      <SeminarForm
        action={makeSeminar}
        submit="Make the seminar"
        fields={[
          { kind: "select", name: "debate", label: "On which debate", options, value },
          {
            kind: "text",
            plain: true,
            name: "name",
            label: "Name",
            hint: "As its members will see it: a course, a term, a reading group.",
          },
        ]}
      />
    </div>
  )
}
