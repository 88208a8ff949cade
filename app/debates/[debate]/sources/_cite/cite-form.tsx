"use client"

import { useActionState, useMemo, useState } from "react"
import { flushSync } from "react-dom"
import { Left } from "@/app/_drafts/left"
import { useKeptForm } from "@/app/_drafts/use-kept-form"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
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
  /** whose drafts are found in it */
  me: string
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
 * a claim or a link that stands. What was filled in is kept on this device until it has arrived. */
export function CiteForm({ me, debate, source, words, citing, back, action, submit, why }: Props) {
  const [posted, act] = useActionState(action, null)
  // What was left behind may be for a claim that is not among the first of the list.
  const [leftFor, setLeftFor] = useState(NEW)
  const { editionId, start, end } = words
  const target = `cite${why ? " to propose" : ""} ${editionId} ${start}-${end}`
  const {
    kept,
    answer: refusal,
    pending,
    made,
    ...draft
  } = useKeptForm(action, posted, { owner: me, target }, ({ claim = NEW }) =>
    flushSync(() => setLeftFor(claim)),
  )
  const place = useMemo(() => placeFields(citing), [citing])
  const shows = useShown(draft.form, place, made)
  const startOver = () => {
    setLeftFor(NEW)
    draft.startOver()
  }
  const typed = refusal?.typed ?? {}
  const beside =
    [STATEMENT, ...place].some((field) => concerns(field, refusal)) || OWN.includes(refusal?.field ?? "")
  return (
    <form key={made} {...kept} action={act} className={`${forms.form} ${styles.form}`}>
      <Left left={draft.left} startOver={startOver} />
      <Carried of={{ debate, debateId: citing.debateId, source, words: JSON.stringify(words) }} />
      {!beside && <Refused refusal={refusal} />}
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
        <ClaimChoice
          key={leftFor}
          claims={citing.claims}
          links={citing.links}
          chosen={typed.claim ?? leftFor}
        />
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
      <Sending pending={pending} submit={submit} leave={back} />
    </form>
  )
}
