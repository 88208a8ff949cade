import { counted } from "@/app/_ui/counting"
import type { ClaimSide as Side } from "@/lib/annotations/merging/queries"
import { groundWords } from "@/lib/claims/ground"
import styles from "./merge.module.css"

type Props = { title: string; side: Side; base: string; language: string }

/** One of two claims that may be merged: what it says, how we know, its words, and what comes with it. */
export function ClaimSide({ title, side: { claim, remarks }, base, language }: Props) {
  const { question, position, ground, evidence, relations } = claim
  const known =
    groundWords(ground)
      .map(({ text }) => text)
      .join("") || "in own words"
  return (
    <section className={styles.side}>
      <p className="meta">{title}</p>
      <h3 lang={language}>
        <a href={`${base}/claims/${claim.slug}`}>{claim.statement}</a>
      </h3>
      <p className="meta" lang={language}>{`${claim.voice.name}, ${known}, ${claim.asOf}`}</p>
      <p
        className="meta"
        lang={language}
      >{`${question.number}. ${question.ask} · ${position?.label ?? "takes none of the positions"}`}</p>
      {evidence.map(({ evidenceId, exact }) => (
        <blockquote key={evidenceId} lang={language}>
          {exact}
        </blockquote>
      ))}
      <p className="meta">
        {[
          counted(evidence.length, "passage"),
          counted(relations.length, "link"),
          counted(remarks, "remark"),
        ].join(" · ")}
      </p>
    </section>
  )
}
