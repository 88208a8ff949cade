import type { ClaimLine, PositionView, QuestionView } from "@/lib/claims/view"
import { GroundWords } from "../../claims/_claim/ground"
import styles from "./positions.module.css"

/** The positions a question admits and who takes each; in one line where their order says something. */
export function Positions({ question, base }: { question: QuestionView; base: string }) {
  const { positions, unplaced, scale } = question
  const ordered = scale ? positions.filter((position) => !position.offScale) : []
  const beside = positions.filter((position) => !ordered.includes(position))
  return (
    <div>
      {ordered.length > 0 && (
        <ol className={`${styles.scale} ${styles.ordered}`}>
          {ordered.map((position) => (
            <PositionEntry key={position.slug} position={position} base={base} />
          ))}
        </ol>
      )}
      {ordered.length > 0 && beside.length > 0 && <p className="label">Beside the scale</p>}
      <ul className={styles.scale}>
        {beside.map((position) => (
          <PositionEntry key={position.slug} position={position} base={base} />
        ))}
        {unplaced.length > 0 && (
          <li className={styles.taken}>
            <div>
              <h3>None of these positions</h3>
              <p>What they say bears on the question without answering it.</p>
            </div>
            <Takers takers={unplaced} base={base} />
          </li>
        )}
      </ul>
    </div>
  )
}

function PositionEntry({ position, base }: { position: PositionView; base: string }) {
  const { slug, label, gloss, takers } = position
  return (
    <li id={`p-${slug}`} className={takers.length > 0 ? styles.taken : undefined}>
      <div>
        <h3>{label}</h3>
        <p>{gloss}</p>
      </div>
      {takers.length > 0 ? (
        <Takers takers={takers} base={base} />
      ) : (
        <p className="empty">Nobody here takes it.</p>
      )}
    </li>
  )
}

function Takers({ takers, base }: { takers: readonly ClaimLine[]; base: string }) {
  return (
    <ul className={styles.takers}>
      {takers.map(({ slug, voice, when, ground, disputed }) => (
        <li key={slug} className={styles[ground.kind]}>
          <a href={`${base}/claims/${slug}`}>{voice.name}</a>
          {when && `, ${when.date}`}
          {ground.kind !== "own" && (
            <>
              {", "}
              <em>
                <GroundWords ground={ground} />
              </em>
            </>
          )}
          {disputed && <span className="rubric"> † attribution disputed</span>}
        </li>
      ))}
    </ul>
  )
}
