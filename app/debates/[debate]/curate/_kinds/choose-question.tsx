import forms from "@/app/_ui/form/form.module.css"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import styles from "../../sources/_import/import.module.css"
import { addPath } from "../paths"

type Props = { of: Content; claim: ClaimRow; on: string }

/** Names the claim that is linked, and asks on which question the other one is. */
export function ChooseQuestion({ of, claim, on }: Props) {
  const { voice, ground, statement } = claimLine(of, claim)
  const chosen = of.question.has(on) ? on : claim.questionId
  return (
    <>
      <p className={styles.prose}>
        <b>{voice.name}</b>
        {groundAfter(ground)}: {statement}
      </p>
      <form action={addPath(of.debate.slug, "relation")} className={forms.form}>
        <input type="hidden" name="claim" value={claim.id} />
        <div className={forms.field}>
          <label htmlFor="on">The other claim answers the question</label>
          <select id="on" name="on" defaultValue={chosen}>
            {[...of.question.values()].map(({ id, number, ask }) => (
              <option key={id} value={id}>
                {`${number}. ${ask}`}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button type="submit">Show its claims</button>
        </p>
      </form>
    </>
  )
}
