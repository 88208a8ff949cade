import { Reasons } from "@/app/annotations/_assess/reasons"
import { Split } from "@/app/annotations/_assess/split"
import { earlierInWords } from "@/app/annotations/_assess/verdicts"
import type { ReadPassage } from "@/lib/annotations/assessments/listing/queries"
import { groundAfter } from "@/lib/claims/ground"
import { bearingClass } from "../../claims/_claim/bearing"
import { Quotation } from "../../claims/_claim/quotation"
import { bearingInWords } from "../../claims/_claim/words"
import { changePath, curatePath } from "../../curate/paths"
import styles from "./readings.module.css"
import { Settle } from "./settle"
import { STANDINGS } from "./words"

type Props = { passage: ReadPassage; debate: string; language: string }

/** A passage with the claim it is judged against, how readers divide and why, and what a curator does about it. */
export function Entry({ passage, debate, language }: Props) {
  const { claim, split, standing, evidenceId, version } = passage
  const { voice, ground, statement, slug } = claim
  const base = `/debates/${debate}`
  const settles = standing === "disputed" || standing === "in-part" || standing === "settled"
  return (
    <li>
      <p className={styles.standing}>{STANDINGS[standing]}</p>
      <h2 lang={language}>
        {voice.name}
        {groundAfter(ground)}: <a href={`${base}/claims/${slug}#passages`}>{statement}</a>
      </h2>
      <Quotation
        passage={passage}
        base={base}
        label={bearingInWords(passage.bearing)}
        className={`${bearingClass(passage.bearing)} ${styles.words}`}
        language={language}
      />
      <Split counts={split.counts} />
      {split.reasons.length > 0 && <Reasons reasons={split.reasons} />}
      {split.earlier > 0 && <p className="meta">{earlierInWords(split.earlier)}</p>}
      {split.settled && <p className={styles.settled}>The curators: {split.settled}</p>}
      <p className="meta">
        <a href={changePath(debate, "evidence", evidenceId)}>Change the passage</a>
        {" · "}
        <a href={curatePath(debate, `claims/${slug}`)}>Change the claim</a>
      </p>
      {settles && <Settle of={{ debate, id: evidenceId, version: String(version) }} said={split.settled} />}
    </li>
  )
}
