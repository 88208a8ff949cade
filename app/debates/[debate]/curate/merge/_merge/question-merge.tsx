import { counted } from "@/app/_ui/counting"
import sections from "@/app/_ui/sections.module.css"
import type { QuestionMerging, QuestionSide as Side } from "@/lib/annotations/merging/queries"
import { groundAfter } from "@/lib/claims/ground"
import { curatePath } from "../../paths"
import { mergeQuestion, splitQuestionOf } from "../actions"
import { ActForm } from "./act-form"
import { Choose } from "./choose"
import styles from "./merge.module.css"

type Props = { merging: QuestionMerging; q: string }

const OWN = { value: "", name: "As a position of its own" }

const FATES = [
  { value: "stay", name: "stays; claims that go along take a copy with them" },
  { value: "copy", name: "stays, and the new question has a copy" },
  { value: "move", name: "goes along; no claim that stays may take it" },
]

/** Merges a question into another, or makes another out of it. */
export function QuestionMerge({ merging, q }: Props) {
  const { of, question, version, into, claims } = merging
  const { slug: debate, language } = of.debate
  const here = curatePath(debate, `merge?question=${question.slug}`)
  const known = { debate, id: question.id, version: String(version) }
  if (into) return <Both merging={merging} into={into} here={here} />
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
    <>
      <section className={sections.section} aria-labelledby="merge">
        <h2 id="merge">Merge it into another</h2>
        <p>The two are then read as one, with the claims, silences and remarks of both. It can be undone.</p>
        <Choose
          here={here}
          of={{ name: "question", slug: question.slug }}
          q={q}
          others={{ shown: others, more: merging.others.more }}
          language={language}
        />
      </section>
      <section className={sections.section} aria-labelledby="split">
        <h2 id="split">Make another question out of it</h2>
        <p>The claims you tick go along, each with its position. Remarks on the question itself stay here.</p>
        <ActForm
          action={splitQuestionOf}
          of={known}
          fields={[
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
          ]}
          submit="Make the new question"
        />
      </section>
    </>
  )
}

function Both({ merging, into, here }: { merging: QuestionMerging; into: Side; here: string }) {
  const { of, question, version } = merging
  const { slug: debate, language } = of.debate
  const base = `/debates/${debate}`
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
    <section className={sections.section} aria-labelledby="both">
      <h2 id="both">What comes together</h2>
      <div className={styles.sides}>
        <QuestionSide title="This question" side={merging} base={base} language={language} />
        <QuestionSide title="is read as part of this one" side={into} base={base} language={language} />
      </div>
      <ActForm
        action={mergeQuestion}
        of={{
          debate,
          id: question.id,
          version: String(version),
          intoId: into.question.id,
          into: into.question.slug,
        }}
        fields={positions}
        submit="Merge them"
      />
      <p>
        <a href={curatePath(debate, `merge?question=${into.question.slug}&into=${question.slug}`)}>
          The other way round
        </a>
        {" · "}
        <a href={here}>Choose another</a>
      </p>
    </section>
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
