import type { VoiceColumn } from "@/lib/claims/view"
import styles from "./choose.module.css"

type Props = { voices: readonly VoiceColumn[]; action: string; open: boolean }

// Whoever writes or is written about comes first; then those known through them.
const isMain = ({ kind }: VoiceColumn) => kind === "REVIEWER" || kind === "AUTHOR"

/** Which voices to compare: a form that submits to the address. Folded once there is a choice. */
export function ChooseVoices({ voices, action, open }: Props) {
  return (
    <details className={styles.choose} open={open}>
      <summary>{open ? "Voices" : "Other voices"}</summary>
      <form action={action} className={styles.form} id="with">
        <Group name="Reviewers, and whom they discuss" voices={voices.filter(isMain)} />
        <Group name="Quoted, reported, and groups" voices={voices.filter((voice) => !isMain(voice))} />
        <p className={styles.acts}>
          <button type="submit" className="primary">
            Compare
          </button>{" "}
          <button type="submit" name="blind" value="on">
            Compare with the names hidden
          </button>
        </p>
        <p className="meta">Two or more are set side by side; one alone is shown at its several dates.</p>
      </form>
    </details>
  )
}

function Group({ name, voices }: { name: string; voices: readonly VoiceColumn[] }) {
  if (voices.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend className="label">{name}</legend>
      {voices.map((voice) => (
        <label key={voice.slug}>
          <input type="checkbox" name="voices" value={voice.slug} defaultChecked={voice.chosen} />
          <span>
            {voice.name} <span className="meta">{voice.claims}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
