import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { comparison } from "@/lib/claims/queries"
import type { ComparisonRow } from "@/lib/claims/view"
import { Missing } from "../_missing/missing"
import { ClaimArticle } from "./_claim/claim-article"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string }> }

export default async function ClaimsPage({ params }: Props) {
  const { debate: slug } = await params
  const view = await found(comparison(await currentActor(), slug, "all"))
  if (!view) return <Missing debate={slug} />
  const base = `/debates/${slug}`
  const names = new Map(view.voices.map((voice) => [voice.slug, voice.name]))
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Claims: ${view.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: view.debate.title, href: base }]} title="All claims">
        <p className="meta">{`${counted(view.debate.counts.claims, "claim")}, by question and voice`}</p>
      </PageHead>
      <div className={sections.body}>
        <nav aria-label="Questions" className={styles.questions}>
          <ol>
            {view.rows.map(({ number, ask }) => (
              <li key={number}>
                <a href={`#q${number}`}>{`${number}. ${ask}`}</a>
              </li>
            ))}
          </ol>
        </nav>
        {view.rows.map((row) => (
          <ClaimsOnQuestion key={row.slug} row={row} names={names} base={base} />
        ))}
      </div>
    </main>
  )
}

type RowProps = { row: ComparisonRow; names: ReadonlyMap<string, string>; base: string }

function ClaimsOnQuestion({ row, names, base }: RowProps) {
  const cells = row.cells.filter((cell) => cell.claims.length > 0)
  return (
    <section className={sections.section} id={`q${row.number}`} aria-labelledby={`h${row.number}`}>
      <h2 id={`h${row.number}`}>
        <a className={styles.ask} href={`${base}/questions/${row.slug}`}>{`${row.number}. ${row.ask}`}</a>
      </h2>
      {cells.length === 0 && <p className="empty">No claim on this question yet.</p>}
      <div className={sections.columns}>
        {cells.map(({ voice, claims }) => (
          <section key={voice} className={styles.voice}>
            <h3>{names.get(voice)}</h3>
            {claims.map((claim) => (
              <ClaimArticle key={claim.slug} claim={claim} base={base} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
