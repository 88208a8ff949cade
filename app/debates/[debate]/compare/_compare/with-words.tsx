import type { ClaimWithWords } from "@/lib/claims/comparing/view"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { Passage } from "../../claims/_claim/passage"
import styles from "./with-words.module.css"

type Props = { claim: ClaimWithWords; base: string; anchored?: boolean }

/** A claim with the passages in which it is said. `anchored`: links to the claim on this page arrive here. */
export function WithWords({ claim, base, anchored = false }: Props) {
  return (
    <ClaimArticle claim={claim} base={base} anchored={anchored}>
      <div className={styles.passages}>
        {claim.evidence.map((passage) => (
          <Passage key={passage.evidenceId} passage={passage} base={base} labelled />
        ))}
      </div>
    </ClaimArticle>
  )
}
