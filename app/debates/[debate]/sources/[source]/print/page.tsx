import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { dayInWords } from "@/app/_ui/times"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { asked, href, type Search } from "@/lib/annotations/reading/filters/schema"
import { sourceOnPaper } from "@/lib/annotations/reading/paper/queries"
import { Missing } from "../../../_missing/missing"
import { roomPath } from "../../_editions/paths"
import { sourcesPath } from "../../_import/paths"
import { Key } from "../../_print/key"
import { LaidBy } from "../../_print/laid-by"
import { OnNoWords } from "../../_print/on-no-words"
import styles from "../../_print/paper.module.css"
import { paperHtml } from "../../_print/text-html"
import { wayNamed } from "../../_print/ways"
import { WaysBar } from "../../_print/ways-bar"
import { keepHtml } from "../../_reading/kept-html"
import { EDITIONS } from "../../_reading/record"

type Props = { params: Promise<{ debate: string; source: string }>; searchParams: Promise<Search> }

export default async function PrintPage({ params, searchParams }: Props) {
  const [{ debate: slug, source: sourceSlug }, search] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const paper = await found(sourceOnPaper(actor, slug, sourceSlug, asked(search)))
  if (!paper) return <Missing debate={slug} part="sources" slug={sourceSlug} />
  const { debate, source, edition, citations, filters } = paper
  const way = wayNamed(search.notes)
  const here = roomPath(slug, sourceSlug)
  const title = [source.authors.map(({ name }) => name).join(" and "), source.title]
    .filter(Boolean)
    .join(": ")
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
    { name: source.title, href: `${here}${href(filters.asked)}` },
  ]
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${title}, to print`}</PageTitle>
      <PageHead trail={trail} title={source.title}>
        <p className={styles.reference}>{citations[0]?.text}</p>
        <p className="meta">
          {EDITIONS[edition.kind]}
          {way !== "none" && ` Notes as you may read them, on ${dayInWords(new Date().toISOString())}.`}
        </p>
      </PageHead>
      <WaysBar here={here} way={way} asked={filters.asked} />
      {way !== "none" && <Key filters={filters} />}
      <LaidBy className={styles.paper} token={keepHtml(paperHtml(paper, way, `/debates/${slug}`))} />
      {way !== "none" && <OnNoWords paper={paper} />}
    </main>
  )
}
