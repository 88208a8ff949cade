import { counted } from "@/app/_ui/counting"
import { Onward } from "@/app/_ui/onward"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { foundOrMoved } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { Checked } from "@/app/annotations/_assess/checked"
import { fidelitiesInWords } from "@/app/annotations/_assess/verdicts"
import { Follow } from "@/app/annotations/_follow/follow"
import { askedFor, Discussed, type Search } from "@/app/annotations/_talk/discussed"
import { Talk } from "@/app/annotations/_talk/talk"
import { discussedQuestion } from "@/lib/annotations/discussed/queries"
import { curates } from "@/lib/claims/curating/queries"
import { mergedAddress } from "@/lib/claims/queries"
import type { QuestionView } from "@/lib/claims/view"
import { Missing } from "../../_missing/missing"
import { Ways } from "../../_ways/ways"
import { QuestionLinks } from "../../curate/_links/question-links"
import { ProposeLinks } from "../../proposals/_proposals/propose-links"
import { marksFor } from "../../terms/_term/marks"
import { Crux } from "../../why/_why/crux"
import { Absent } from "../_question/absent"
import { kindInWords } from "../_question/kinds"
import { Positions } from "../_question/positions"
import { Sides } from "../_question/sides"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string; question: string }>; searchParams: Promise<Search> }

export default async function QuestionPage({ params, searchParams }: Props) {
  const [{ debate: slug, question: questionSlug }, search] = await Promise.all([params, searchParams])
  const { doing, before, at, tag, removed } = askedFor(search)
  const actor = await currentActor()
  const view = await foundOrMoved(
    discussedQuestion(actor, slug, questionSlug, { before, at, tag }),
    async () => {
      const into = await mergedAddress(actor, slug, "question", questionSlug)
      return into && `/debates/${slug}/questions/${into}${at ? `?at=${at}` : ""}`
    },
  )
  if (!view) return <Missing debate={slug} part="questions" slug={questionSlug} />
  const { question, crux, talk, splits, remarks, terms, writing } = view
  const { debate, sides, number } = question
  const base = `/debates/${slug}`
  const here = `${base}/questions/${questionSlug}`
  const claims = sides.reduce((sum, side) => sum + side.claims.length, 0)
  const facts = [kindInWords(question.kind), counted(claims, "claim"), counted(sides.length, "voice")]
  const taken = question.positions.filter(({ takers }) => takers.length > 0)
  const differ = taken.length > 1 || crux.pairs.length > 0
  const neighbour = (other: QuestionView["next"]) =>
    other && { href: `${base}/questions/${other.slug}`, name: `${other.number}. ${other.ask}` }
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{question.ask}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: `Question ${number} of ${debate.counts.questions}`, href: `${base}#q${number}` },
        ]}
        title={question.ask}
      >
        <Lede>{question.why}</Lede>
        {question.merged.map(({ id, ask, why }) => (
          <details key={id}>
            <summary>{`Also asked: ${ask}`}</summary>
            <p>{why}</p>
          </details>
        ))}
        <p className="meta">{facts.join(" · ")}</p>
        <Follow kind="question" id={question.id} name="this question" merged={question.merged} />
        <Ways base={base} question={questionSlug} />
        <QuestionLinks debate={slug} question={questionSlug} can={curates(actor, debate.id)} />
        <ProposeLinks
          debate={slug}
          links={[{ name: "Propose a claim", asked: { new: "claim", question: questionSlug } }]}
          writing={writing}
          curates={curates(actor, debate.id)}
          own
        />
      </PageHead>
      <div className={sections.body}>
        <section className={sections.section} aria-labelledby="positions">
          <h2 id="positions">The positions, and who takes them</h2>
          <p className="meta">{question.scale && "Here the order says something. "}Nobody owns a position.</p>
          <div className={styles.taking}>
            <Positions question={question} base={base} />
            <Absent silences={question.silences} unread={question.unread} />
          </div>
        </section>
        <section className={sections.section} aria-labelledby="sides">
          <h2 id="sides">Side by side, with the passages</h2>
          <p className="meta">
            {splits.size > 0 && `${fidelitiesInWords([...splits.values()])} `}
            <a href={`${base}/uses?question=${questionSlug}`}>Which passages support which side</a>
          </p>
          <Sides
            sides={sides}
            remarks={remarks}
            base={base}
            marks={await marksFor(terms, base)}
            under={({ evidenceId }) => <Checked split={splits.get(evidenceId)!} />}
          />
        </section>
        {differ && (
          <section className={sections.section} aria-labelledby="crux">
            <h2 id="crux">What the disagreement rests on</h2>
            <Crux crux={crux} base={base} question={questionSlug} />
          </section>
        )}
        <div className={styles.discussion}>
          <Discussed debate={slug} here={here} writing={writing} removed={removed}>
            <Talk
              talk={talk}
              target={{ questionId: question.id }}
              writing={writing}
              doing={doing}
              tag={tag}
              about="this question"
              here={here}
            />
          </Discussed>
        </div>
        <Onward
          label="Questions of the debate"
          previous={neighbour(question.previous)}
          next={neighbour(question.next)}
        />
      </div>
    </main>
  )
}
