import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { reportsIn } from "@/lib/claims/comparing/queries"
import { Missing } from "../../_missing/missing"
import { askedFor, type Search } from "../_compare/address"
import { PageTurn } from "../_compare/page-turn"
import { Report } from "../_compare/report"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function ReportsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const view = await found(reportsIn(await currentActor(), slug, askedFor(search).page))
  if (!view) return <Missing debate={slug} />
  const { debate, reports, all, colliding, turn } = view
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Reports beside own words: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Compare", href: `${base}/compare` },
        ]}
        title="What is reported, beside own words"
      >
        <Lede>
          What one voice reports or infers of another, beside what that other says in own words and what
          others report. Those that collide stand first; which is right, the passages must tell.
        </Lede>
        <p className="meta">{`${counted(all, "reported claim")}, ${colliding} of them with a collision`}</p>
      </PageHead>
      <div className={sections.body}>
        {reports.length === 0 && <p className="empty">Nothing is reported at second hand here.</p>}
        <ol className={styles.reports}>
          {reports.map((report) => (
            <li key={report.claim.slug}>
              <Report report={report} base={base} />
            </li>
          ))}
        </ol>
        <PageTurn turn={turn} page={(to) => `${base}/compare/reports?page=${to}`} of="these reports" />
      </div>
    </main>
  )
}
