"use client"

import { useActionState, useEffect, useMemo, useRef } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Selection } from "@/lib/annotations/schema"
import type { Citing } from "@/lib/claims/citing/view"
import { concerns } from "../../curate/_form/field"
import { useShown } from "../../curate/_form/use-shown"
import type { citeWords } from "./actions"
import { Bearings } from "./bearings"
import styles from "./cite.module.css"
import { ClaimChoice } from "./claim-choice"
import { NEW } from "./fields"
import { Fields, placeFields, STATEMENT } from "./new-claim"
import { SpeakersChoice } from "./speakers-choice"

type Props = {
  debate: string
  source: string
  words: Selection
  citing: Citing
  back: string
  /** cites the words, or proposes them */
  action: typeof citeWords
  submit: string
  /** asks why, too: of whoever proposes it */
  why?: boolean
}

const OWN = ["speakers"]

/** The form that makes a claim of selected words in three steps (the words, what they say, where that stands), or cites them for
 * a claim that stands. What was filled in stays when it is refused. */
export function CiteForm({ debate, source, words, citing, back, action, submit, why }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  const place = useMemo(() => placeFields(citing), [citing])
  const shows = useShown(form, place, refusal)
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>("[aria-invalid], [role=alert]")?.focus()
  }, [refusal])
  const typed = refusal?.typed ?? {}
  const beside =
    [STATEMENT, ...place].some((field) => concerns(field, refusal)) || OWN.includes(refusal?.field ?? "")
  return (
    <form
      ref={form}
      action={act}
      className={`${forms.form} ${styles.form}`}
      // A form is emptied when it has been sent; made anew, it shows what was filled in.
      key={JSON.stringify(refusal)}
    >
      <input type="hidden" name="debate" value={debate} />
      <input type="hidden" name="debateId" value={citing.debateId} />
      <input type="hidden" name="source" value={source} />
      <input type="hidden" name="words" value={JSON.stringify(words)} />
      {refusal && !beside && (
        <p className={forms.error} role="alert" tabIndex={-1}>
          {refusal.message}
        </p>
      )}
      <section className={styles.step} aria-labelledby="step-words">
        <h2 id="step-words">1. The words</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words are scrolled by keyboard */}
        <blockquote className={styles.words} tabIndex={0}>
          {words.exact}
        </blockquote>
        <SpeakersChoice citing={citing} refusal={refusal} />
      </section>
      <section className={styles.step} aria-labelledby="step-say">
        <h2 id="step-say">2. What they say</h2>
        <ClaimChoice claims={citing.claims} chosen={typed.claim ?? NEW} />
        <div className={styles.new}>
          <Fields fields={[STATEMENT]} answer={refusal} shows={shows} />
        </div>
        <Bearings chosen={typed.bearing} />
      </section>
      <section className={`${styles.step} ${styles.new}`} aria-labelledby="step-place">
        <h2 id="step-place">3. On which question, and whose view</h2>
        <Fields fields={place} answer={refusal} shows={shows} />
      </section>
      <div className={forms.field}>
        <label htmlFor="cite-note">A note, if one is needed</label>
        <textarea id="cite-note" name="note" rows={2} defaultValue={typed.note} />
      </div>
      {why && (
        <div className={forms.field}>
          <label htmlFor="cite-why">Why you propose it</label>
          <textarea id="cite-why" name="why" rows={2} maxLength={1000} defaultValue={typed.why} />
        </div>
      )}
      <p className={forms.acts}>
        <button type="submit" className="primary" disabled={pending}>
          {submit}
        </button>
        <a href={back}>Leave it</a>
        <span role="status" className="meta">
          {pending && "Sending it."}
        </span>
      </p>
    </form>
  )
}
