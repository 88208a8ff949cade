import { cookies } from "next/headers"
import { countedInWords } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { remarkCounts } from "@/lib/annotations/queries"
import { curates } from "@/lib/claims/curating/queries"
import { comparison } from "@/lib/claims/queries"
import { choiceIn, type Parameters, voicesIn } from "./_comparison/choice"
import { Choose } from "./_comparison/choose"
import { KeptTable } from "./_comparison/kept-table"
import { Legend } from "./_comparison/legend"
import { LEGEND_COOKIE } from "./_comparison/legend-cookie"
import { Missing } from "./_missing/missing"
import { Ways } from "./_ways/ways"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Parameters> }

export default async function ComparisonPage({ params, searchParams }: Props) {
  const { debate: slug } = await params
  const { show, query } = choiceIn(await searchParams)
  const actor = await currentActor()
  const view = await found(comparison(actor, slug, voicesIn(query)))
  if (!view) return <Missing debate={slug} />
  const { debate } = view
  const remarks = await remarkCounts(actor, debate.id)
  const { questions, voices, claims } = debate.counts
  const base = `/debates/${slug}`
  const folded = (await cookies()).has(LEGEND_COOKIE)
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{debate.title}</PageTitle>
      <PageHead
        before={
          <p>
            {`A debate in ${countedInWords(questions, "question")}, with ${countedInWords(voices, "voice")} and ${countedInWords(claims, "claim")}`}
          </p>
        }
        title={debate.title}
      >
        <p className={styles.about}>{debate.about}</p>
        <p className={`meta ${styles.together}`}>
          <a href={`/seminars/new?debate=${slug}`}>Read it with a seminar</a>
          {" · "}
          <a href={`${base}/tags`}>Tags of remarks</a>
          {curates(actor, debate.id) && (
            <>
              {" · "}
              <a href={`${base}/curate`}>Curate</a>
            </>
          )}
        </p>
        <Ways base={base} />
      </PageHead>
      <Legend folded={folded} />
      <Choose comparison={view} show={show} base={base} query={query} />
      <KeptTable comparison={view} show={show} base={base} remarks={remarks} />
    </main>
  )
}
