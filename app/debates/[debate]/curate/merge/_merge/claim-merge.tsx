import type { ClaimMerging } from "@/lib/annotations/merging/queries"
import { groundAfter } from "@/lib/claims/ground"
import { relationInWords } from "../../../claims/_claim/words"
import { mergeClaim, splitClaimOf } from "../actions"
import { ClaimSide } from "./claim-side"
import { differences } from "./differences"
import { Both, type Subject, TwoWays } from "./two-ways"

type Props = { merging: ClaimMerging; q: string }

/** Merges a claim into another, or makes another out of it. */
export function ClaimMerge({ merging, q }: Props) {
  const { of, claim, into } = merging
  const { slug: debate, language } = of.debate
  const { id, slug, version } = claim
  const subject = { kind: "claim" as const, debate, language, id, slug, version }
  if (into) return <BothClaims of={subject} merging={merging} into={into} />
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
    <TwoWays
      of={subject}
      q={q}
      others={{ shown: others, more: merging.others.more }}
      brings="the passages, links and remarks"
      split={{
        action: splitClaimOf,
        says: "What you tick goes along, with what was said of it. Remarks on the claim itself stay here.",
        fields: [
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
        ],
      }}
    />
  )
}

type BothProps = { of: Subject; merging: ClaimMerging; into: NonNullable<ClaimMerging["into"]> }

function BothClaims({ of, merging, into }: BothProps) {
  const differing = differences(merging.claim, into.claim)
  const { language } = of
  return (
    <Both
      of={of}
      into={into.claim}
      action={mergeClaim}
      side={(title, which) => (
        <ClaimSide
          title={title}
          side={which === "one" ? merging : into}
          base={`/debates/${of.debate}`}
          language={language}
        />
      )}
    >
      {differing.length > 0 && (
        <ul>
          {differing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Both>
  )
}
