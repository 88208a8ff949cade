import { counted } from "@/app/_ui/counting"
import sections from "@/app/_ui/sections.module.css"
import type { TermView } from "@/lib/claims/terms/view"
import styles from "./term.module.css"

const SHOWN = 12

type Props = { claims: TermView["claims"]; name: string; base: string }

/** The claims in whose statement a term stands; those past the first twelve are folded. */
export function ClaimsUsing({ claims, name, base }: Props) {
  if (claims.length === 0) return null
  const rest = claims.slice(SHOWN)
  return (
    <section className={sections.section} aria-labelledby="claims">
      <h2 id="claims">{`Claims that say “${name}”`}</h2>
      <p className="meta">Statements are the curators’ words.</p>
      <List claims={claims.slice(0, SHOWN)} base={base} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, "more claim")}</summary>
          <List claims={rest} base={base} />
        </details>
      )}
    </section>
  )
}

function List({ claims, base }: Omit<Props, "name">) {
  return (
    <ul className={styles.claims}>
      {claims.map(({ slug, voice, statement, ground }) => (
        <li key={slug}>
          <a href={`${base}/claims/${slug}`}>{statement}</a>
          <span className="meta">{`${voice.name}${ground}`}</span>
        </li>
      ))}
    </ul>
  )
}
