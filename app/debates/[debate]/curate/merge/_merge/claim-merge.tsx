import sections from "@/app/_ui/sections.module.css"
import type { ClaimMerging } from "@/lib/annotations/merging/queries"
import { groundAfter } from "@/lib/claims/ground"
import { relationInWords } from "../../../claims/_claim/words"
import { curatePath } from "../../paths"
import { mergeClaim, splitClaimOf } from "../actions"
import { ActForm } from "./act-form"
import { Choose } from "./choose"
import { ClaimSide } from "./claim-side"
import { differences } from "./differences"
import styles from "./merge.module.css"

type Props = { merging: ClaimMerging; q: string }

/** Merges a claim into another, or makes another out of it. */
export function ClaimMerge({ merging, q }: Props) {
  const { of, claim, into } = merging
  const { slug: debate, language } = of.debate
  const here = curatePath(debate, `merge?claim=${claim.slug}`)
  const base = `/debates/${debate}`
  if (into) return <Both merging={merging} into={into} here={here} base={base} />
  const others = merging.others.shown.map((line) => ({
    slug: line.slug,
    name: line.statement,
    note: [
      `${line.question.number}. ${line.question.ask}`,
      groundAfter(line.ground).replace(/^, /, "") || "in own words",
    ].join(" · "),
  }))
  const relations = claim.relations.map((relation) => ({
    value: relation.id,
    name: `${relationInWords(relation)}: ${relation.other.statement}`,
    note: relation.other.voice.short,
  }))
  const evidence = claim.evidence.map(({ evidenceId, exact, source }) => ({
    value: evidenceId,
    name: `“${exact}”`,
    note: source.title,
  }))
  return (
    <>
      <section className={sections.section} aria-labelledby="merge">
        <h2 id="merge">Merge it into another</h2>
        <p>The two are then read as one, with the passages, links and remarks of both. It can be undone.</p>
        <Choose
          here={here}
          of={{ name: "claim", slug: claim.slug }}
          q={q}
          others={{ shown: others, more: merging.others.more }}
          language={language}
        />
      </section>
      <section className={sections.section} aria-labelledby="split">
        <h2 id="split">Make another claim out of it</h2>
        <p>What you tick goes along, with what was said of it. Remarks on the claim itself stay here.</p>
        <ActForm
          action={splitClaimOf}
          of={{ debate, id: claim.id, version: String(claim.version) }}
          fields={[
            { kind: "words", name: "statement", label: "What the new claim says", value: "" },
            {
              kind: "some",
              name: "evidence",
              label: "Passages that go along",
              items: evidence,
              empty: "It has none.",
            },
            {
              kind: "some",
              name: "relations",
              label: "Links that go along",
              items: relations,
              empty: "It has none.",
            },
          ]}
          submit="Make the new claim"
        />
      </section>
    </>
  )
}

type BothProps = {
  merging: ClaimMerging
  into: NonNullable<ClaimMerging["into"]>
  here: string
  base: string
}

function Both({ merging, into, here, base }: BothProps) {
  const { of, claim } = merging
  const { slug: debate, language } = of.debate
  const otherWay = curatePath(debate, `merge?claim=${into.claim.slug}&into=${claim.slug}`)
  const differing = differences(claim, into.claim)
  return (
    <section className={sections.section} aria-labelledby="both">
      <h2 id="both">What comes together</h2>
      <div className={styles.sides}>
        <ClaimSide title="This claim" side={merging} base={base} language={language} />
        <ClaimSide title="is read as part of this one" side={into} base={base} language={language} />
      </div>
      {differing.length > 0 && (
        <ul>
          {differing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ActForm
        action={mergeClaim}
        of={{
          debate,
          id: claim.id,
          version: String(claim.version),
          intoId: into.claim.id,
          into: into.claim.slug,
        }}
        fields={[]}
        submit="Merge them"
      />
      <p>
        <a href={otherWay}>The other way round</a> · <a href={here}>Choose another</a>
      </p>
    </section>
  )
}
