import type { Comparison, VoiceColumn } from "@/lib/claims/view"
import styles from "./choose.module.css"
import type { Show } from "./rows"

const GROUPS: { name: string; kinds: VoiceColumn["kind"][] }[] = [
  { name: "Reviewers", kinds: ["REVIEWER"] },
  { name: "Under discussion", kinds: ["AUTHOR"] },
  { name: "Quoted or reported", kinds: ["QUOTED", "EDITOR", "UNNAMED"] },
  { name: "Groups", kinds: ["COLLECTIVE"] },
]

type Props = { comparison: Comparison; show: Show; base: string; query: string }

/** What the table shows: which voices (a form that submits to the address), a way to each question, how much of each
 * claim. `query` is the address's choice of voices, without the question mark. */
export function Choose({ comparison, show, base, query }: Props) {
  const { voices, rows } = comparison
  const chosen = voices.filter((voice) => voice.chosen).length
  return (
    <div className={styles.choose}>
      <details>
        <summary>{`Voices: ${chosen} of ${voices.length}`}</summary>
        <form action={base} className={styles.panel}>
          {show === "labels" && <input type="hidden" name="show" value="labels" />}
          {GROUPS.map((group) => (
            <VoiceGroup
              key={group.name}
              name={group.name}
              voices={voices.filter((v) => group.kinds.includes(v.kind))}
            />
          ))}
          <p>
            <button type="submit" className="primary">
              Show these voices
            </button>{" "}
            <a className="button" href={`${base}?voices=all${show === "labels" ? "&show=labels" : ""}`}>
              All {voices.length}
            </a>{" "}
            <a className="button" href={base}>
              As at first
            </a>
          </p>
        </form>
      </details>
      <details>
        <summary>{`Questions: ${rows.length}`}</summary>
        <ul className={styles.panel}>
          {rows.map(({ slug, number, ask }) => (
            <li key={slug}>
              <a href={`#q${number}`}>{`${number}. ${ask}`}</a>
            </li>
          ))}
        </ul>
      </details>
      <HowMuch show={show} base={base} query={query} />
    </div>
  )
}

function VoiceGroup({ name, voices }: { name: string; voices: VoiceColumn[] }) {
  if (voices.length === 0) return null
  return (
    <fieldset>
      <legend className="label">{name}</legend>
      {voices.map((voice) => (
        <label key={voice.slug} className={styles.pick}>
          <input type="checkbox" name="voice" value={voice.slug} defaultChecked={voice.chosen} /> {voice.name}{" "}
          <span className="meta">{voice.claims}</span>
        </label>
      ))}
    </fieldset>
  )
}

function HowMuch({ show, base, query }: { show: Show; base: string; query: string }) {
  const labels = [query, "show=labels"].filter(Boolean).join("&")
  return (
    <nav aria-label="How much to show" className={styles.much}>
      <a href={query ? `${base}?${query}` : base} aria-current={show === "claims" ? "true" : undefined}>
        Claims
      </a>
      <a href={`${base}?${labels}`} aria-current={show === "labels" ? "true" : undefined}>
        Positions only
      </a>
    </nav>
  )
}
