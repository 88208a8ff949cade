import { counted, listed } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { sourceList } from "@/lib/claims/reading/queries"
import { termList } from "@/lib/claims/terms/queries"
import { Missing } from "../_missing/missing"
import { DoneToTerm, type Search } from "./_term/done-to-term"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function TermsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const view = await found(termList(actor, slug))
  if (!view) return <Missing debate={slug} />
  const { debate, terms, can } = view
  const { sources } = await sourceList(actor, slug)
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Disputed terms: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: base }]} title="Disputed terms">
        <Lede>Words that the voices use in different senses, and what each of them means.</Lede>
      </PageHead>
      <div className={sections.body}>
        <DoneToTerm search={search} debate={slug} term={null} />
        {can.edit && (
          <p>
            <a className="button" href={`${base}/terms/new`}>
              Add a term
            </a>
          </p>
        )}
        {terms.length === 0 && <p className="empty">No term has been described yet.</p>}
        <ul className={sections.list}>
          {terms.map(({ slug: term, name, senses, voices }) => (
            <li key={term}>
              <h2>
                <a href={`${base}/terms/${term}`}>{name}</a>
              </h2>
              <p className="meta">
                {senses === 0
                  ? "no meaning described yet"
                  : `${counted(senses, "meaning")}: ${listed(voices.map(({ short }) => short))}`}
              </p>
            </li>
          ))}
        </ul>
        {terms.length > 0 && (
          <section className={sections.section} aria-labelledby="texts">
            <h2 id="texts">Where they stand in the texts</h2>
            <ul>
              {sources.map((source) => (
                <li key={source.slug}>
                  <a href={`${base}/sources/${source.slug}/terms`}>{source.title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  )
}
