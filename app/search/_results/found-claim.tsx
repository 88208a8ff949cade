import { GroundWords } from "@/app/debates/[debate]/claims/_claim/ground"
import { NO_POSITION } from "@/app/debates/[debate]/claims/_claim/words"
import type { ClaimLine } from "@/lib/claims/view"
import type { Found } from "@/lib/search/view"
import styles from "./found-claim.module.css"
import { Runs } from "./runs"

const CLASSES: Record<ClaimLine["ground"]["kind"], string | undefined> = {
  own: undefined,
  implied: undefined,
  quoted: styles.quoted,
  reported: styles.reported,
  imputed: styles.imputed,
}

/** A claim that was found: whose, then position and how we know it, then what is claimed. */
export function FoundClaim({ found }: { found: Extract<Found, { kind: "claim" }> }) {
  const { voice, question, position, ground, when, disputed } = found.claim
  return (
    <>
      <p className="meta">{`${voice.name}${when ? `, ${when.date}` : ""}, on ${question.number}. ${question.ask}`}</p>
      <div className={CLASSES[ground.kind]}>
        <h3>
          <a href={found.href} data-result>
            {position?.label ?? NO_POSITION}
          </a>
        </h3>
        {ground.kind !== "own" && (
          <p lang="en">
            <em className={styles.ground}>
              <GroundWords ground={ground} />
            </em>
          </p>
        )}
        {disputed && <p className="rubric">† attribution disputed</p>}
        <p>
          <Runs runs={found.words} />
        </p>
        {found.now && (
          <p className="meta" lang="en">
            A former wording. The claim that it went into: {found.now.statement}
          </p>
        )}
      </div>
    </>
  )
}
