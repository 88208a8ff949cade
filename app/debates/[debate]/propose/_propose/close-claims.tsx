import { groundAfter } from "@/lib/claims/ground"
import type { ClaimLine } from "@/lib/claims/view"
import styles from "./propose.module.css"

/** Claims that say nearly what is proposed, each leading to its page in another tab, so that what was typed stays. */
export function CloseClaims({ claims, debate }: { claims: readonly ClaimLine[]; debate: string }) {
  return (
    <ul className={styles.close}>
      {claims.map(({ slug, voice, ground, statement, question }) => (
        <li key={slug}>
          <b>{voice.name}</b>
          {`${groundAfter(ground)}, on ${question.number}: `}
          <a href={`/debates/${debate}/claims/${slug}`} target="_blank" rel="noopener">
            {statement}
          </a>
        </li>
      ))}
    </ul>
  )
}
