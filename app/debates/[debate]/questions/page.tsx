import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { questionList } from "@/lib/claims/queries"
import { Missing } from "../_missing/missing"
import { kindInWords } from "./_question/kinds"

type Props = { params: Promise<{ debate: string }> }

export default async function QuestionsPage({ params }: Props) {
  const { debate: slug } = await params
  const view = await found(questionList(await currentActor(), slug))
  if (!view) return <Missing debate={slug} />
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Questions: ${view.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: view.debate.title, href: base }]} title="The disputed questions" />
      <div className={styles.body}>
        <ol className={`${styles.list} ${styles.numbered}`}>
          {view.questions.map(({ slug: question, number, ask, why, kind, claims, positions }) => (
            <li key={question}>
              <span aria-hidden="true">{number}</span>
              <h2>
                <a href={`${base}/questions/${question}`}>{ask}</a>
              </h2>
              <p>{why}</p>
              <p className="meta">
                {[kindInWords(kind), counted(positions, "position"), counted(claims, "claim")].join(" · ")}
              </p>
            </li>
          ))}
        </ol>
        <p>
          Where they report different facts: <a href={`${base}/facts`}>the disputes of fact</a>.
        </p>
      </div>
    </main>
  )
}
