import type { Metadata } from "next"
import { cache } from "react"
import { Done } from "@/app/_ui/done"
import { PageHead } from "@/app/_ui/page-head"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { outcomesPage } from "@/lib/annotations/outcomes/queries"
import { Missing, missingMetadata } from "../../../../_missing/missing"
import editions from "../../../_editions/editions.module.css"
import { Outcomes } from "../../../_editions/outcomes"
import { outcomesPath } from "../../../_editions/paths"
import { countsInWords, DONE, nameOf, stageInWords } from "../../../_editions/words"
import { sourcesPath, textsPath } from "../../../_import/paths"

type Asked = { page?: string | string[]; done?: string | string[] }
type Props = {
  params: Promise<{ debate: string; source: string; number: string }>
  searchParams: Promise<Asked>
}

const whole = (asked: unknown) =>
  typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : null

const load = cache(async (debate: string, source: string, number: string, page: number) =>
  found(outcomesPage(await currentActor(), debate, source, whole(number) ?? 0, page)),
)

async function viewOf({ params, searchParams }: Props) {
  const [{ debate, source, number }, { page }] = await Promise.all([params, searchParams])
  return load(debate, source, number, whole(page) ?? 1)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await viewOf(props)
  return view ? { title: `Passages in ${nameOf(view.edition)}: ${view.source.title}` } : missingMetadata
}

export default async function OutcomesPage(props: Props) {
  const [{ debate: slug, source: sourceSlug }, { done }] = await Promise.all([
    props.params,
    props.searchParams,
  ])
  const view = await viewOf(props)
  if (!view) return <Missing debate={slug} />
  const { debate, source, edition, outcomes, page, pages } = view
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
    { name: source.title, href: `${sourcesPath(slug)}/${sourceSlug}` },
    { name: "Texts", href: textsPath(slug, sourceSlug) },
  ]
  const about = {
    debate: slug,
    source: sourceSlug,
    number: edition.number,
    page,
    changeable: edition.stage === "given",
  }
  return (
    <main id="main" lang={debate.language} className={editions.page}>
      <PageHead trail={trail} title={`Passages in ${nameOf(edition)}`}>
        <p>{edition.counts && `${countsInWords(edition.counts)}.`}</p>
        <p className="meta">{stageInWords(edition)}</p>
        <Done word={done} sentences={DONE} />
      </PageHead>
      <div className={styles.body}>
        {outcomes.length === 0 && (
          <p className="empty">Every passage stands where it stood. Nothing has to be decided.</p>
        )}
        <Outcomes outcomes={outcomes} about={about} />
        {pages > 1 && (
          <Pages path={outcomesPath(slug, sourceSlug, edition.number)} page={page} pages={pages} />
        )}
      </div>
    </main>
  )
}

function Pages({ path, page, pages }: { path: string; page: number; pages: number }) {
  return (
    <nav aria-label="Pages of passages" className={editions.pages}>
      {page > 1 && <a href={`${path}?page=${page - 1}`}>Before</a>}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages && <a href={`${path}?page=${page + 1}`}>Next</a>}
    </nav>
  )
}
