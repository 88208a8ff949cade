import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { factDisputes } from "@/lib/claims/queries"
import { Missing } from "../_missing/missing"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string }> }

export default async function FactsPage({ params }: Props) {
  const { debate: slug } = await params
  const view = await found(factDisputes(await currentActor(), slug))
  if (!view) return <Missing debate={slug} />
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Disputes of fact: ${view.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: view.debate.title, href: base }]} title="Where they report different facts">
        <p>The voices give different versions of these points. None is marked as the right one here.</p>
      </PageHead>
      <div className={sections.body}>
        {view.disputes.length === 0 && <p className="empty">No dispute of fact has been recorded.</p>}
        {view.disputes.map(({ point, versions }) => (
          <section key={point} className={styles.dispute}>
            <h2>{point}</h2>
            <dl>
              {versions.map(({ voice, says }) => (
                <div key={voice.slug + says}>
                  <dt>
                    <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </main>
  )
}
