import { useId } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Refusal } from "@/app/_web/attempt"
import type { Citing } from "@/lib/claims/citing/view"
import { SPEAKERS } from "./fields"
import { Select, Voices } from "./select"

const SPEAKS = ["Who speaks in these words", "quoting", "who quotes"]

/** The choice of those who speak in the words, one inside the other: the author of the text unless another is chosen. */
export function SpeakersChoice({ citing, refusal }: { citing: Citing; refusal: Refusal }) {
  const error = useId()
  const typed = refusal?.typed
  const wrong = refusal?.field === "speakers"
  return (
    <div className={forms.field}>
      <div className={forms.two}>
        {SPEAKERS.map((name, index) => (
          <Select
            key={name}
            name={name}
            label={SPEAKS[index]!}
            chosen={typed ? typed[name] : index === 0 ? citing.authors[0] : ""}
            wrong={wrong && index === 0 ? error : undefined}
          >
            <option value="">{index === 0 ? "Choose" : "nobody else"}</option>
            <Voices voices={citing.voices} />
          </Select>
        ))}
      </div>
      {wrong && (
        <p className={forms.error} id={error}>
          {refusal.message}
        </p>
      )}
    </div>
  )
}
