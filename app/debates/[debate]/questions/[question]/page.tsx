import type { Metadata } from "next"
import { cache } from "react"
import { counted } from "@/app/_ui/counting"
import { Onward } from "@/app/_ui/onward"
import { Lede, PageHead } from "@/app/_ui/page-head"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { discussedQuestion } from "@/lib/annotations/discussed/queries"
import type { QuestionView } from "@/lib/claims/view"
import { Missing, missingMetadata } from "../../_missing/missing"
import { Absent } from "../_question/absent"
import { kindInWords } from "../_question/kinds"
import { Positions } from "../_question/positions"
import { Sides } from "../_question/sides"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string; question: string }> }

const load = cache(async (debate: string, slug: string) =>
  found(discussedQuestion(await currentActor(), debate, slug)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { debate, question } = await params
  const view = await load(debate, question)
  return view ? { title: view.question.ask } : missingMetadata
}

export default async function QuestionPage({ params }: Props) {
  const { debate: slug, question: questionSlug } = await params
  const view = await load(slug, questionSlug)
  if (!view) return <Missing debate={slug} part="questions" slug={questionSlug} />
  const { question, remarks } = view
  const { debate, sides, number } = question
  const base = `/debates/${slug}`
  const claims = sides.reduce((sum, side) => sum + side.claims.length, 0)
  const facts = [kindInWords(question.kind), counted(claims, "claim"), counted(sides.length, "voice")]
  const neighbour = (other: QuestionView["next"]) =>
    other && { href: `${base}/questions/${other.slug}`, name: `${other.number}. ${other.ask}` }
  return (
    <main id="main" lang={debate.language}>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: `Question ${number} of ${debate.counts.questions}`, href: `${base}#q${number}` },
        ]}
        title={question.ask}
      >
        <Lede>{question.why}</Lede>
        <p className="meta">{facts.join(" · ")}</p>
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
          <Sides sides={sides} remarks={remarks} base={base} />
        </section>
        <Onward
          label="Questions of the debate"
          previous={neighbour(question.previous)}
          next={neighbour(question.next)}
        />
      </div>
    </main>
  )
}
