import { counted } from "@/app/_ui/counting"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import { NO_POSITION } from "../../../claims/_claim/words"
import { Add } from "../../_form/add"
import { type Item, Ordered } from "../../_order/ordered"
import { curatePath } from "../../paths"
import styles from "./claims-on.module.css"

type Props = { of: Content; questionId: string }

/** The claims on one question, voice by voice. Dates come first; those of one date stand in the curators' order. */
export function ClaimsOn({ of, questionId }: Props) {
  const cells = of.cells.get(questionId)
  const here = curatePath(of.debate.slug, `claims?on=${of.question.get(questionId)!.slug}`)
  return (
    <div className={styles.cells}>
      {of.voices.flatMap((voice) => {
        const cell = cells?.get(voice.id)
        if (!cell) return []
        return (
          <section key={voice.id} aria-labelledby={`v${voice.id}`}>
            <h2 id={`v${voice.id}`} className={styles.voice}>
              {voice.name}
            </h2>
            {byDate(cell).map(([date, claims]) => (
              <Ordered
                key={date ?? "undated"}
                here={here}
                kind="claim"
                items={claims.map((claim) => itemOf(of, claim))}
              />
            ))}
          </section>
        )
      })}
      <Add of={of} kind="claim" given={{ question: questionId }} />
    </div>
  )
}

// A cell comes in order of date.
function byDate(cell: readonly ClaimRow[]): [string | null, ClaimRow[]][] {
  const dates = new Map<string | null, ClaimRow[]>()
  for (const claim of cell) dates.set(claim.from, [...(dates.get(claim.from) ?? []), claim])
  return [...dates]
}

function itemOf(of: Content, claim: ClaimRow): Item {
  const { slug, statement, position, ground, when, passages } = claimLine(of, claim)
  const facts = [
    `${position?.label ?? NO_POSITION}${groundAfter(ground)}`,
    when?.date,
    counted(passages, "passage"),
  ]
  const line = (
    <>
      <a href={curatePath(of.debate.slug, `claims/${slug}`)}>{statement}</a>
      <span className="meta">{facts.filter(Boolean).join(" · ")}</span>
    </>
  )
  return { id: claim.id, name: statement.slice(0, 60), line }
}
