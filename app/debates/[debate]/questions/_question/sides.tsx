import type { ReactNode } from "react"
import { counted } from "@/app/_ui/counting"
import type { PassageView, QuestionView } from "@/lib/claims/view"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { Passage } from "../../claims/_claim/passage"
import { RemarkCount } from "../../claims/_claim/remark-count"
import type { Marks } from "../../terms/_term/marked"
import styles from "./sides.module.css"

type Side = QuestionView["sides"][number]
type Props = {
  /** how many there are on each claim, by its slug */
  remarks: ReadonlyMap<string, number>
  base: string
  marks?: Marks
  /** what readers say about a passage */
  under: (passage: PassageView) => ReactNode
}

/** Every voice's claims on a question side by side, each with its passages; a voice of many claims has its own band. */
export function Sides({ sides, ...props }: Props & { sides: readonly Side[] }) {
  return (
    <div className={styles.sides}>
      {sides.map((side) => (
        <VoiceSide key={side.voice.slug} side={side} {...props} />
      ))}
    </div>
  )
}

function VoiceSide({ side, remarks, base, marks, under }: Props & { side: Side }) {
  const { voice, standing, claims } = side
  const many = claims.length > 2
  const count = (slug: string) => (
    <RemarkCount count={remarks.get(slug) ?? 0} href={`${base}/claims/${slug}`} />
  )
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
            <ClaimArticle claim={claim} base={base} marks={marks} remarks={count(claim.slug)}>
              <div className={styles.passages}>
                {claim.evidence.map((passage) => (
                  <div key={passage.evidenceId}>
                    <Passage passage={passage} base={base} marks={marks} labelled />
                    {under(passage)}
                  </div>
                ))}
              </div>
            </ClaimArticle>
          </li>
        ))}
      </ol>
    </section>
  )
}
