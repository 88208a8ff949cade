import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { debatesFor } from "@/lib/debates/queries"
import { kindNamed } from "@/lib/search/kinds"
import { search } from "@/lib/search/queries"
import { SearchForm } from "./_form/search-form"
import { ArrowKeys } from "./_results/arrow-keys"
import { Results } from "./_results/results"
import { searchAddress } from "./address"
import styles from "./page.module.css"
import { saidOf } from "./said"

type Given = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Given> }

const word = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ""

function askedFor(given: Given) {
  const page = Number.parseInt(word(given.page), 10)
  return {
    q: word(given.q),
    debate: word(given.debate) || undefined,
    kind: kindNamed(word(given.kind)),
    page: page >= 1 && page <= 1000 ? page : 1,
  }
}

async function load(given: Given) {
  const asked = askedFor(given)
  const actor = await currentActor()
  const [view, debates] = await Promise.all([found(search(actor, asked)), debatesFor(actor)])
  return { asked, view, debates }
}

export const metadata: Metadata = { robots: { index: false } }

export default async function SearchPage({ searchParams }: Props) {
  const { asked, view, debates } = await load(await searchParams)
  const { q, debate, kind, page } = asked
  if (view && view.pages > 0 && page > view.pages)
    redirect(searchAddress({ q, debate, kind, page: view.pages }))
  return (
    <main id="main" className={styles.page}>
      <PageTitle>{q ? `Search: ${q.slice(0, 80)}` : "Search"}</PageTitle>
      <h1>Search</h1>
      <SearchForm q={q} debate={view?.debate?.slug} debates={debates} />
      <p className={styles.said} role="status">
        {view
          ? saidOf(view, kind)
          : `There is no debate “${(debate ?? "").slice(0, 80)}”, or it is open only to its seminars. Search all debates instead.`}
      </p>
      {view && view.found.length > 0 && (
        <Results view={view} kind={kind} mixed={!view.debate && debates.length > 1} />
      )}
      <ArrowKeys />
    </main>
  )
}
