import type { LinkView } from "@/lib/claims/comparing/view"
import type { ClaimRef } from "@/lib/claims/view"
import { GroundInPassing } from "../../claims/_claim/ground"
import { NO_POSITION } from "../../claims/_claim/words"
import styles from "./links.module.css"
import { verbOf } from "./words"

type Props = { links: readonly LinkView[]; base: string }

/** Links between claims as sentences: whose claim does what to whose, why, and whether the text says so or the curators. */
export function Links({ links, base }: Props) {
  if (links.length === 0) return null
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.id}>
          <p>
            <Named claim={link.from} base={base} /> <b>{verbOf(link)}</b>{" "}
            <Named claim={link.to} base={base} />.
          </p>
          <p className={styles.reason}>{link.reason}</p>
          <p className="meta">
            {[link.stated ? "Stated in the text" : "Seen by the curators, not stated in the text", link.scope]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A claim named in passing, with whose it is and how we know it. */
export function Named({ claim, base }: { claim: ClaimRef; base: string }) {
  return (
    <span>
      {`${claim.voice.short} on ${claim.question.number}, “`}
      <a href={`${base}/claims/${claim.slug}`}>{claim.position ?? NO_POSITION}</a>
      {"”"}
      <GroundInPassing ground={claim.ground} />
    </span>
  )
}
