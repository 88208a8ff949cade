import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import type { HandoutChoice } from "@/lib/claims/handout/schema"
import styles from "./options.module.css"
import { PrintButton } from "./print-button"
import { CHOICES } from "./words"

type Props = {
  choice: HandoutChoice
  /** what else the address says, and goes on saying */
  kept?: Record<string, string>
}

/** How the handout is made, as a form whose answer is an address; and how to print it. Not on paper itself. */
export function Options({ choice, kept = {} }: Props) {
  return (
    <section className={styles.options} aria-label="How the handout is made">
      <form className={styles.form}>
        <Carried of={kept} />
        {(Object.keys(CHOICES) as (keyof HandoutChoice)[]).map((name) => (
          <div key={name} className={forms.field}>
            <label htmlFor={`handout-${name}`}>{CHOICES[name].label}</label>
            <select id={`handout-${name}`} name={name} defaultValue={choice[name]}>
              {Object.entries(CHOICES[name].options).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit">Show it so</button>
      </form>
      <p className={styles.print}>
        <PrintButton />
        <span className="meta">
          To print, or to save it as a PDF, use your browser’s Print (Ctrl or ⌘ and P) and choose a printer or
          “Save as PDF”. It fits A4 and Letter.
        </span>
      </p>
    </section>
  )
}
