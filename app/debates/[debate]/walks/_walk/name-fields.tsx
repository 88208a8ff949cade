import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import type { Refusal } from "@/app/_web/attempt"

type Props = { title?: string; about?: string; refusal: Refusal }

/** What a walk is called and what it is about; a refusal stands beside the title where it concerns it. */
export function NameFields({ title, about, refusal }: Props) {
  const wrong = refusal?.field === "title"
  return (
    <>
      {refusal && !wrong && <Refused refusal={refusal} />}
      <div className={forms.field}>
        <label htmlFor="walk-title">What it is called</label>
        <input
          id="walk-title"
          name="title"
          required
          maxLength={300}
          autoComplete="off"
          defaultValue={title}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? "walk-title-wrong" : undefined}
        />
        {wrong && (
          <p className={forms.error} id="walk-title-wrong" role="alert">
            {refusal.message}
          </p>
        )}
      </div>
      <div className={forms.field}>
        <label htmlFor="walk-about">What it is about, in a sentence or two</label>
        <textarea id="walk-about" name="about" rows={2} maxLength={4000} defaultValue={about} />
      </div>
    </>
  )
}
