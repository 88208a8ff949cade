import type { Metadata } from "next"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { placesToCheck } from "@/lib/sources/quotes/queries"
import { Missing } from "../_missing/missing"
import { CheckForm } from "./_check/form"
import { askedFor, look, type Search } from "./_check/look"
import { Outcome } from "./_check/outcome"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export const metadata: Metadata = { robots: { index: false } }

export default async function CheckPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const { quote, within } = askedFor(search)
  const view = await found(placesToCheck(await currentActor(), slug, within))
  if (!view) return <Missing debate={slug} part={within ? "sources" : undefined} slug={within} />
  const base = `/debates/${slug}`
  const { checked, problem } = await look(slug, within, quote)
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Check a quotation: ${view.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: view.debate.title, href: base }]} title="Check a quotation">
        <Lede>Whether words stand in the sources of this debate, where, and how exactly.</Lede>
      </PageHead>
      <div className={sections.body}>
        <CheckForm
          action={`${base}/check`}
          quote={quote ?? ""}
          problem={problem}
          sources={view.sources}
          within={within}
        />
        {checked && <Outcome checked={checked} base={base} />}
      </div>
    </main>
  )
}
