import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import type { Standing } from "@/lib/annotations/assessments/listing/order"
import { readings } from "@/lib/annotations/assessments/listing/queries"
import { Missing } from "../_missing/missing"
import { one, type Search } from "../curate/_form/asked"
import { curatePath } from "../curate/paths"
import { Entry } from "./_readings/entry"
import { readingsPath } from "./_readings/paths"
import styles from "./_readings/readings.module.css"
import { DONE, STANDINGS } from "./_readings/words"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function ReadingsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const asked = one(search, "only")
  const only = Object.hasOwn(STANDINGS, asked) ? (asked as Standing) : undefined
  const page = Number(one(search, "page")) || 1
  const view = await found(readings(await currentActor(), slug, { only, page }))
  if (!view) return <Missing debate={slug} />
  const { debate, passages, counts, pages } = view
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Curate", href: curatePath(slug) },
  ]
  return (
    <main id="main">
      <PageTitle>{`Readings: ${debate.title}`}</PageTitle>
      <PageHead trail={trail} title="Readings">
        <Lede>
          Does the quote carry the claim? Two readers who agree, neither of whom made it, check a passage. An
          answer counts for the wording it was given to. What a seminar keeps to itself is heard here only by
          its members.
        </Lede>
        <Done word={search.done} sentences={DONE} />
      </PageHead>
      <div className={sections.body}>
        <Choices slug={slug} only={only} counts={counts} />
        {passages.length === 0 && <p className="empty">No such passage.</p>}
        <ol className={styles.list}>
          {passages.map((passage) => (
            <Entry key={passage.evidenceId} passage={passage} debate={slug} language={debate.language} />
          ))}
        </ol>
        {pages > 1 && <Pages slug={slug} only={only} page={view.page} pages={pages} />}
      </div>
    </main>
  )
}

const pathTo = (slug: string, only: Standing | undefined, page?: number) => {
  const asked = { ...(only && { only }), ...(page && page > 1 && { page: String(page) }) }
  return `${readingsPath(slug)}?${new URLSearchParams(asked as Record<string, string>)}`
}

type ChoicesProps = { slug: string; only: Standing | undefined; counts: Record<Standing, number> }

function Choices({ slug, only, counts }: ChoicesProps) {
  return (
    <nav aria-label="Which passages" className={`meta ${styles.pages}`}>
      <a href={pathTo(slug, undefined)} aria-current={only ? undefined : "true"}>
        All
      </a>
      {(Object.keys(STANDINGS) as Standing[]).map((each) => (
        <a key={each} href={pathTo(slug, each)} aria-current={each === only ? "true" : undefined}>
          {`${STANDINGS[each]} (${counts[each]})`}
        </a>
      ))}
    </nav>
  )
}

type PagesProps = { slug: string; only: Standing | undefined; page: number; pages: number }

function Pages({ slug, only, page, pages }: PagesProps) {
  return (
    <nav aria-label="Pages" className={`meta ${styles.pages}`}>
      {page > 1 && <a href={pathTo(slug, only, page - 1)}>Before</a>}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages && <a href={pathTo(slug, only, page + 1)}>Further</a>}
    </nav>
  )
}
