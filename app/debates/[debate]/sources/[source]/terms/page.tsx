import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { sourceTerms } from "@/lib/claims/terms/queries"
import { Missing } from "../../../_missing/missing"
import { Places } from "../../../terms/_term/places"

type Props = { params: Promise<{ debate: string; source: string }> }

export default async function SourceTermsPage({ params }: Props) {
  const { debate: slug, source: name } = await params
  const view = await found(sourceTerms(await currentActor(), slug, name))
  if (!view) return <Missing debate={slug} part="sources" slug={name} />
  const { debate, source, terms } = view
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Terms in ${source.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: source.title, href: `${base}/sources/${source.slug}` },
        ]}
        title="Terms in this text"
      >
        <p className="meta">
          <a href={`${base}/terms`}>All disputed terms</a>
        </p>
      </PageHead>
      <div className={sections.body}>
        {terms.length === 0 && <p className="empty">None of the disputed terms stands in this text.</p>}
        {terms.map(({ slug: term, name: words, places }) => (
          <section key={term} className={sections.section} aria-labelledby={`t-${term}`}>
            <h2 id={`t-${term}`}>
              <a href={`${base}/terms/${term}`}>{words}</a>{" "}
              <span className="meta">{counted(places.length, "place")}</span>
            </h2>
            <Places places={places} text={`${base}/sources/${source.slug}`} />
          </section>
        ))}
      </div>
    </main>
  )
}
