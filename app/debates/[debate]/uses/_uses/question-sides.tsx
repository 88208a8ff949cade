import { counted } from "@/app/_ui/counting"
import type { SideUses } from "@/lib/claims/uses/view"
import { NO_POSITION } from "../../claims/_claim/words"
import styles from "./uses.module.css"

const also = (several: number, all: number) =>
  `, ${several < all ? `${several} of them ` : ""}also for another side`

/** Which sources support which side of a question, and how much of each supports no other. */
export function QuestionSides({ sides, base }: { sides: readonly SideUses[]; base: string }) {
  if (sides.length === 0) return <p className="empty">No claim stands on this question yet.</p>
  return (
    <div className={styles.sides}>
      {sides.map(({ position, claims, sources }) => (
        <section key={position?.slug ?? ""}>
          <h3>{position?.title ?? NO_POSITION}</h3>
          <p className="meta">{counted(claims, "claim")}</p>
          {sources.length === 0 && <p className="empty">No passage is given for it.</p>}
          <ul>
            {sources.map(({ slug, title, stretches, alone }) => (
              <li key={slug}>
                <a href={`${base}/sources/${slug}/uses`}>{title}</a>{" "}
                <span className="meta">
                  {counted(stretches, "passage")}
                  {alone < stretches && also(stretches - alone, stretches)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
