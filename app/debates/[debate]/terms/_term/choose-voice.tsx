import forms from "@/app/_ui/form/form.module.css"
import type { TermToEdit } from "@/lib/claims/terms/view"

/** Chooses whose meaning is to be described; by an address alone, so that it works without scripts. */
export function ChooseVoice({ voices, back }: { voices: TermToEdit["voices"]; back: string }) {
  return (
    <form method="get" className={forms.form}>
      <div className={forms.field}>
        <label htmlFor="sense-voice">Whose meaning</label>
        <select id="sense-voice" name="voice" required>
          {voices.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className={forms.acts}>
        <button type="submit" className="primary">
          Go on
        </button>
        <a href={back}>Leave it</a>
      </p>
    </form>
  )
}
