import { counted } from "@/app/_ui/counting"
import type { QuestionView } from "@/lib/claims/view"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { Passage } from "../../claims/_claim/passage"
import styles from "./sides.module.css"

type Side = QuestionView["sides"][number]

/** Every voice's claims on a question side by side, each with its passages; a voice of many claims has its own band. */
export function Sides({ sides, base }: { sides: readonly Side[]; base: string }) {
  return (
    <div className={styles.sides}>
      {sides.map((side) => (
        <VoiceSide key={side.voice.slug} side={side} base={base} />
      ))}
    </div>
  )
}

function VoiceSide({ side, base }: { side: Side; base: string }) {
  const { voice, standing, claims } = side
  const many = claims.length > 2
  return (
    <section className={many ? styles.band : styles.side} aria-labelledby={`v-${voice.slug}`}>
      <header>
        <h3 id={`v-${voice.slug}`}>
          <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
        </h3>
        <p className="meta">
          {standing}
          {claims.length > 1 && ` · ${counted(claims.length, "claim")} in order of date`}
        </p>
      </header>
      <ol>
        {claims.map((claim) => (
          <li key={claim.slug}>
            <ClaimArticle claim={claim} base={base}>
              <div className={styles.passages}>
                {claim.evidence.map((passage) => (
                  <Passage key={passage.evidenceId} passage={passage} base={base} labelled />
                ))}
              </div>
            </ClaimArticle>
          </li>
        ))}
      </ol>
    </section>
  )
}
