import { redirect } from "next/navigation"
import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { cruxes } from "@/lib/annotations/diagnoses/queries"
import { mergedAddress, questionPage } from "@/lib/claims/queries"
import { Missing } from "../_missing/missing"
import { ChooseTwo } from "./_why/choose-two"
import { whyPath } from "./_why/paths"
import { groundInSentence } from "./_why/words"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CruxesPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const view = await found(cruxes(actor, slug))
  if (!view) return <Missing debate={slug} />
  const { debate, questions } = view
  const base = `/debates/${slug}`
  const { one, other, question: asked } = search
  if (typeof one === "string" && typeof other === "string" && one && other && one !== other)
    redirect(whyPath(base, one, other))
  const wanted =
    typeof asked === "string" ? ((await mergedAddress(actor, slug, "question", asked)) ?? asked) : ""
  const chosen = questions.find((question) => question.slug === wanted) ?? questions[0]
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Why they disagree: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: base }]} title="Why they disagree">
        <Lede>What the disagreement on each question rests on, as readers see it.</Lede>
      </PageHead>
      <div className={sections.body}>
        <ol className={`${sections.list} ${sections.numbered}`}>
          {questions.map(({ slug: question, number, ask, crux }) => (
            <li key={question}>
              <span aria-hidden="true">{number}</span>
              <h2>
                <a href={`${base}/questions/${question}#crux`}>{ask}</a>
              </h2>
              <p className="meta">
                {crux.leading
                  ? `Rests, most say, on ${groundInSentence(crux.leading)}: ${crux.grounds[0]!.count} of ${counted(crux.total, "answer")}`
                  : crux.total > 0
                    ? `No ground leads clearly: ${counted(crux.total, "answer")}`
                    : "Nobody has said yet"}
                {` · ${counted(crux.pairs.length, "pair")} of claims`}
                {" · "}
                <a href={`${base}/why?question=${question}#choose`}>
                  Choose two claims<span className="sr">{` on question ${number}`}</span>
                </a>
              </p>
            </li>
          ))}
        </ol>
        {chosen && (
          <section className={sections.section} aria-labelledby="choose">
            <h2 id="choose">Choose two claims</h2>
            <ChooseTwo
              question={await questionPage(actor, slug, chosen.slug)}
              same={typeof one === "string" && one === other && one !== ""}
            />
          </section>
        )}
      </div>
    </main>
  )
}
