import type { Metadata } from "next"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { placesToCheck } from "@/lib/sources/quotes/queries"
import { Missing } from "../../../_missing/missing"
import { checkAddress } from "../../../check/_check/address"
import { CheckForm } from "../../../check/_check/form"
import { askedFor, look, type Search } from "../../../check/_check/look"
import { Outcome } from "../../../check/_check/outcome"

type Props = { params: Promise<{ debate: string; source: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { robots: { index: false } }

export default async function CheckInSourcePage({ params, searchParams }: Props) {
  const [{ debate: slug, source }, search] = await Promise.all([params, searchParams])
  const { quote } = askedFor(search)
  const view = await found(placesToCheck(await currentActor(), slug, source))
  if (!view) return <Missing debate={slug} part="sources" slug={source} />
  const base = `/debates/${slug}`
  const { title } = view.sources.find((each) => each.slug === source)!
  const { checked, problem } = await look(slug, source, quote)
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Check a quotation: ${title}`}</PageTitle>
      <PageHead
        trail={[
          { name: view.debate.title, href: base },
          { name: "Sources", href: `${base}/sources` },
          { name: title, href: `${base}/sources/${source}` },
        ]}
        title="Check a quotation"
      >
        <Lede>Whether words stand in this source, where, and how exactly.</Lede>
      </PageHead>
      <div className={sections.body}>
        <CheckForm action={`${base}/sources/${source}/check`} quote={quote ?? ""} problem={problem} />
        {checked && <Outcome checked={checked} base={base} />}
        <p>
          <a href={checkAddress(base, undefined, quote)}>Look in all sources of this debate</a>
        </p>
      </div>
    </main>
  )
}
