import { Done } from "@/app/_ui/done"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { outcomesPage } from "@/lib/annotations/outcomes/queries"
import { Missing } from "../../../../_missing/missing"
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

export default async function OutcomesPage({ params, searchParams }: Props) {
  const [{ debate: slug, source: sourceSlug, number }, asked] = await Promise.all([params, searchParams])
  const view = await found(
    outcomesPage(await currentActor(), slug, sourceSlug, whole(number) ?? 0, whole(asked.page) ?? 1),
  )
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
      <PageTitle>{`Passages in ${nameOf(edition)}: ${source.title}`}</PageTitle>
      <PageHead trail={trail} title={`Passages in ${nameOf(edition)}`}>
        <p>{edition.counts && `${countsInWords(edition.counts)}.`}</p>
        <p className="meta">{stageInWords(edition)}</p>
        <Done word={asked.done} sentences={DONE} />
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
