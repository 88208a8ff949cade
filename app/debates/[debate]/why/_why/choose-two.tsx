import forms from "@/app/_ui/form/form.module.css"
import { groundAfter } from "@/lib/claims/ground"
import type { ClaimLine, QuestionView } from "@/lib/claims/view"
import { NO_POSITION } from "../../claims/_claim/words"

const words = ({ voice, when, position, ground }: ClaimLine) =>
  `${voice.short}${when ? `, ${when.date}` : ""}: ${position?.label ?? NO_POSITION}${groundAfter(ground)}`

/** Chooses two claims of a question, to say why they disagree; by an address alone, so that it works without scripts. */
export function ChooseTwo({ question, same }: { question: QuestionView; same: boolean }) {
  const claims = question.sides.flatMap((side) => side.claims)
  if (claims.length < 2) return <p className="empty">This question has fewer than two claims.</p>
  return (
    <form method="get" className={forms.form}>
      <p>{`${question.number}. ${question.ask}`}</p>
      <input type="hidden" name="question" value={question.slug} />
      {(["one", "other"] as const).map((name, at) => (
        <div key={name} className={forms.field}>
          <label htmlFor={`choose-${name}`}>{at === 0 ? "One claim" : "Another claim"}</label>
          <select id={`choose-${name}`} name={name} required defaultValue={claims[at]!.slug}>
            {claims.map((claim) => (
              <option key={claim.slug} value={claim.slug}>
                {words(claim)}
              </option>
            ))}
          </select>
        </div>
      ))}
      {same && (
        <p className={forms.error} role="alert">
          Choose two different claims.
        </p>
      )}
      <p className={forms.acts}>
        <button type="submit">Set them side by side</button>
      </p>
    </form>
  )
}
