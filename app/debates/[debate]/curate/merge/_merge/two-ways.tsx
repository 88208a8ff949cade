import type { ReactNode } from "react"
import sections from "@/app/_ui/sections.module.css"
import type { Refusal } from "@/app/_web/attempt"
import type { Among } from "@/lib/annotations/merging/queries"
import { curatePath } from "../../paths"
import { ActForm } from "./act-form"
import { type Choice, Choose } from "./choose"
import type { Field } from "./field"
import styles from "./merge.module.css"

type Action = (before: Refusal, form: FormData) => Promise<Refusal>

/** What is merged or split, as a curator reads it on the page. */
export type Subject = { kind: "claim" | "question"; debate: string; language: string; slug: string } & {
  id: string
  version: number
}

/** The address on which one merges or splits it. */
const mergePath = ({ debate, kind, slug }: Pick<Subject, "debate" | "kind" | "slug">): string =>
  curatePath(debate, `merge?${kind}=${slug}`)

const known = ({ debate, id, version }: Subject) => ({ debate, id, version: String(version) })

type WaysProps = {
  of: Subject
  q: string
  others: Among<Choice>
  /** what comes with both: "the passages, links and remarks" */
  brings: string
  split: { action: Action; says: string; fields: Field[] }
}

/** The two things that can be done with a claim or question: to choose another that it goes into, or to make another out of it. */
export function TwoWays({ of, q, others, brings, split }: WaysProps) {
  return (
    <>
      <section className={sections.section} aria-labelledby="merge">
        <h2 id="merge">Merge it into another</h2>
        <p>{`The two are then read as one, with ${brings} of both. It can be undone.`}</p>
        <Choose
          here={mergePath(of)}
          of={{ name: of.kind, slug: of.slug }}
          q={q}
          others={others}
          language={of.language}
        />
      </section>
      <section className={sections.section} aria-labelledby="split">
        <h2 id="split">{`Make another ${of.kind} out of it`}</h2>
        <p>{split.says}</p>
        <ActForm
          action={split.action}
          of={known(of)}
          fields={split.fields}
          submit={`Make the new ${of.kind}`}
        />
      </section>
    </>
  )
}

type BothProps = {
  of: Subject
  into: { id: string; slug: string }
  /** each of the two, under a title */
  side: (title: string, which: "one" | "other") => ReactNode
  action: Action
  fields?: Field[]
  children?: ReactNode
}

/** The two that are to become one, side by side, and the form that merges them. */
export function Both({ of, into, side, action, fields = [], children }: BothProps) {
  return (
    <section className={sections.section} aria-labelledby="both">
      <h2 id="both">What comes together</h2>
      <div className={styles.sides}>
        {side(`This ${of.kind}`, "one")}
        {side("is read as part of this one", "other")}
      </div>
      {children}
      <ActForm
        action={action}
        of={{ ...known(of), intoId: into.id, into: into.slug }}
        fields={fields}
        submit="Merge them"
      />
      <p>
        <a href={`${mergePath({ ...of, slug: into.slug })}&into=${of.slug}`}>The other way round</a>
        {" · "}
        <a href={mergePath(of)}>Choose another</a>
      </p>
    </section>
  )
}
