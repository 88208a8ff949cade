import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { termPage } from "@/lib/claims/terms/queries"
import { Missing } from "../../_missing/missing"
import { ClaimsUsing } from "../_term/claims-using"
import { DoneToTerm, type Search } from "../_term/done-to-term"
import { Sense } from "../_term/sense"
import styles from "../_term/term.module.css"

type Props = { params: Promise<{ debate: string; term: string }>; searchParams: Promise<Search> }

export default async function TermPage({ params, searchParams }: Props) {
  const [{ debate: slug, term }, search] = await Promise.all([params, searchParams])
  const view = await found(termPage(await currentActor(), slug, term))
  if (!view) return <Missing debate={slug} />
  const { debate, name, forms, senses, claims, can } = view
  const base = `/debates/${slug}`
  const here = `${base}/terms/${term}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${name}: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Disputed terms", href: `${base}/terms` },
        ]}
        title={name}
      >
        {forms.length > 0 && <p className="meta">{`also: ${forms.join(", ")}`}</p>}
        {can.edit && (
          <p className="meta">
            <a href={`${here}/senses/new`}>Add a meaning</a>
            {" · "}
            <a href={`${here}/change`}>Change the term</a>
          </p>
        )}
      </PageHead>
      <div className={sections.body}>
        <DoneToTerm search={search} debate={slug} term={term} />
        <section className={sections.section} aria-labelledby="senses">
          <h2 id="senses">What each voice means by it</h2>
          {senses.length === 0 && <p className="empty">No meaning has been described yet.</p>}
          <ol className={styles.senses}>
            {senses.map((sense) => (
              <li key={sense.id} id={`s-${sense.id}`}>
                <Sense sense={sense} base={base} change={can.edit ? `${here}/senses/${sense.id}` : null} />
              </li>
            ))}
          </ol>
        </section>
        <ClaimsUsing claims={claims} name={name} base={base} />
      </div>
    </main>
  )
}
