import type { ClaimView } from "@/lib/claims/view"
import styles from "./also-taking.module.css"
import { ClaimArticle } from "./claim-article"

/** Who else takes the position of a claim; nothing for a claim that takes none. */
export function AlsoTaking({ claim, base }: { claim: ClaimView; base: string }) {
  const { position, alsoTaking, voice } = claim
  if (!position) return null
  return (
    <section aria-labelledby="also">
      <h2 id="also">Who else takes “{position.label}”</h2>
      {alsoTaking.length === 0 && <p className="empty">Nobody else in this debate.</p>}
      <ul className={styles.fellows}>
        {alsoTaking.map((other) => (
          <li key={other.slug}>
            <h3>{other.voice.slug === voice.slug ? `${voice.name}, at another time` : other.voice.name}</h3>
            <ClaimArticle claim={other} base={base} anchored={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}
