import forms from "@/app/_ui/form/form.module.css"
import type { Content } from "@/lib/claims/content/content"

type Props = { of: Content; from: string; on: string | null }

/** Asks on which question the claim is that a link goes to. `from`: address of the claim that it comes from. */
export function OnQuestion({ of, from, on }: Props) {
  return (
    <form action={`/debates/${of.debate.slug}/propose`} className={forms.form}>
      <input type="hidden" name="new" value="relation" />
      <input type="hidden" name="from" value={from} />
      <div className={forms.field}>
        <label htmlFor="question">The other claim answers the question</label>
        <select id="question" name="question" defaultValue={of.question.get(on ?? "")?.slug}>
          {[...of.question.values()].map(({ slug, number, ask }) => (
            <option key={slug} value={slug}>
              {`${number}. ${ask}`}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button type="submit">Show its claims</button>
      </p>
    </form>
  )
}
