import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { checksOf } from "@/lib/claims/checks/checks"
import { contentToCurate, rowToCurate, silencesOn } from "@/lib/claims/curating/queries"
import { notFound } from "@/lib/errors"
import { Missing } from "../../../_missing/missing"
import { Checks } from "../../_checks/checks"
import { Add } from "../../_form/add"
import type { Search } from "../../_form/asked"
import { Changing } from "../../_form/changing"
import { CuratingPage } from "../../_form/curating-page"
import styles from "../../_form/lines.module.css"
import { SILENCES } from "../../_kinds/words"
import { Ordered } from "../../_order/ordered"
import { changePath, curatePath } from "../../paths"

type Props = { params: Promise<{ debate: string; question: string }>; searchParams: Promise<Search> }

async function asked(debate: string, slug: string) {
  const actor = await currentActor()
  const of = await contentToCurate(actor, debate)
  const question = [...of.question.values()].find((each) => each.slug === slug)
  if (!question) throw notFound("question")
  const [row, silences] = await Promise.all([
    rowToCurate(actor, of.debate.id, "question", question.id),
    silencesOn([question.id, ...(of.mergedQuestions.get(question.id) ?? []).map((each) => each.id)]),
  ])
  return { of, question, row, silences }
}

export default async function CurateQuestionPage({ params, searchParams }: Props) {
  const [{ debate: slug, question: asks }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug, asks))
  if (!view) return <Missing debate={slug} part="questions" slug={asks} />
  const { of, question, row, silences } = view
  const { id, number, ask, positions, scale } = question
  const here = curatePath(slug, `questions/${asks}`)
  const belongs = { question: id }
  const checks = checksOf(of).filter((check) => check.question.id === id)
  return (
    <CuratingPage
      of={of}
      title={`Question ${number}`}
      search={search}
      trail={[{ name: "Questions", href: curatePath(slug, "questions") }]}
      head={
        <p>
          <a href={`/debates/${slug}/questions/${asks}`}>{ask}</a>
        </p>
      }
    >
      <Checks checks={checks} debate={slug} />
      <section className={sections.section} aria-labelledby="positions">
        <h2 id="positions">Positions</h2>
        <p className="meta">
          {scale
            ? "Here their order says something."
            : "In this order they stand on the page of the question."}
        </p>
        {positions.length === 0 && <p className="empty">No position yet. Name the answers that it admits.</p>}
        <Ordered
          here={here}
          kind="position"
          items={positions.map((each) => ({
            id: each.id,
            name: each.label,
            line: (
              <>
                <a href={changePath(slug, "position", each.id)}>{each.label}</a>
                <span className="meta">{each.gloss}</span>
              </>
            ),
          }))}
        />
        <Add of={of} kind="position" given={belongs} first={positions.length === 0} />
      </section>
      <section className={sections.section} aria-labelledby="silences">
        <h2 id="silences">Who says nothing on it</h2>
        <p className="meta">
          Who was searched, and found silent. Who was not looked for yet is not listed here.
        </p>
        <ul className={styles.lines}>
          {silences.map((silence) => (
            <li key={silence.id}>
              <a href={changePath(slug, "silence", silence.id)}>{of.voice.get(silence.voiceId)?.name}</a>
              <span className="meta">
                {[SILENCES[silence.kind], silence.note].filter(Boolean).join(". ")}
              </span>
            </li>
          ))}
        </ul>
        <Add of={of} kind="silence" given={belongs} />
      </section>
      <section className={sections.section} aria-labelledby="claims">
        <h2 id="claims">Claims</h2>
        <p>
          <a href={curatePath(slug, `claims?on=${asks}`)}>The claims on this question</a>
        </p>
        <Add of={of} kind="claim" given={belongs} />
      </section>
      <section className={sections.section} aria-labelledby="question">
        <h2 id="question">The question itself</h2>
        <Changing of={of} kind="question" row={row} />
      </section>
    </CuratingPage>
  )
}
