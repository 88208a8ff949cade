import { counted } from "@/app/_ui/counting"
import type { QuestionMerging, QuestionSide as Side } from "@/lib/annotations/merging/queries"
import { groundAfter } from "@/lib/claims/ground"
import { mergeQuestion, splitQuestionOf } from "../actions"
import styles from "./merge.module.css"
import { Both, type Subject, TwoWays } from "./two-ways"

type Props = { merging: QuestionMerging; q: string }

const OWN = { value: "", name: "As a position of its own" }

const FATES = [
  { value: "stay", name: "Stays; claims that go along take a copy with them" },
  { value: "copy", name: "Stays, and the new question has a copy" },
  { value: "move", name: "Goes along; no claim that stays may take it" },
]

/** Merges a question into another, or makes another out of it. */
export function QuestionMerge({ merging, q }: Props) {
  const { of, question, version, into, claims } = merging
  const { slug: debate, language } = of.debate
  const { id, slug } = question
  const subject = { kind: "question" as const, debate, language, id, slug, version }
  if (into) return <BothQuestions of={subject} merging={merging} into={into} />
  const others = merging.others.shown.map(({ slug, number, ask }) => ({
    slug,
    name: ask,
    note: `Question ${number}`,
  }))
  const along = claims.map(({ id, line }) => ({
    value: id,
    name: `${line.voice.short}${groundAfter(line.ground)}: ${line.statement}`,
    note: line.position?.label,
  }))
  return (
    <TwoWays
      of={subject}
      q={q}
      others={{ shown: others, more: merging.others.more }}
      brings="the claims, silences and remarks"
      split={{
        action: splitQuestionOf,
        says: "The claims you tick go along, each with its position. Remarks on the question itself stay here.",
        fields: [
          { kind: "words", name: "ask", label: "What the new question asks", value: "" },
          {
            kind: "some",
            name: "claims",
            label: "Claims that go along",
            items: along,
            empty: "It has none.",
          },
          ...merging.positions.map(({ id, label }) => ({
            kind: "one" as const,
            name: `position.${id}`,
            label: `The position “${label}”`,
            items: FATES,
            value: "stay",
          })),
        ],
      }}
    />
  )
}

type BothProps = { of: Subject; merging: QuestionMerging; into: Side }

function BothQuestions({ of, merging, into }: BothProps) {
  const others = into.positions.map(({ id, label }) => ({ value: id, name: `As “${label}”` }))
  const alike = (label: string) =>
    into.positions.find((each) => each.label.toLowerCase() === label.toLowerCase())
  const positions = merging.positions.map(({ id, label }) => ({
    kind: "one" as const,
    name: `position.${id}`,
    label: `“${label}” is read`,
    items: [OWN, ...others],
    value: alike(label)?.id ?? "",
  }))
  return (
    <Both
      of={of}
      into={into.question}
      action={mergeQuestion}
      fields={positions}
      side={(title, which) => (
        <QuestionSide
          title={title}
          side={which === "one" ? merging : into}
          base={`/debates/${of.debate}`}
          language={of.language}
        />
      )}
    />
  )
}

function QuestionSide({
  title,
  side,
  base,
  language,
}: {
  title: string
  side: Side
  base: string
  language: string
}) {
  const { question, claims, positions, remarks } = side
  return (
    <section className={styles.side}>
      <p className="meta">{title}</p>
      <h3 lang={language}>
        <a href={`${base}/questions/${question.slug}`}>{`${question.number}. ${question.ask}`}</a>
      </h3>
      <p lang={language}>{question.why}</p>
      <ul lang={language}>
        {positions.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <p className="meta">{[counted(claims.length, "claim"), counted(remarks, "remark")].join(" · ")}</p>
    </section>
  )
}
