import forms from "@/app/_ui/form/form.module.css"
import { BEARINGS_IN_ORDER, bearingInWords } from "../../claims/_claim/words"

/** The choice of what the words do for the claim: say it, unless another is chosen. */
export function Bearings({ chosen }: { chosen: string | undefined }) {
  return (
    <fieldset className={forms.field}>
      <legend>What the words do for it</legend>
      {BEARINGS_IN_ORDER.map((bearing, index) => (
        <label key={bearing} className={forms.choice}>
          <input
            type="radio"
            name="bearing"
            value={bearing}
            defaultChecked={chosen ? chosen === bearing : index === 0}
          />
          {bearingInWords(bearing)}
        </label>
      ))}
    </fieldset>
  )
}
