import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { sourceList } from "@/lib/claims/reading/queries"
import { bringsTexts, importsUnderWay } from "@/lib/sources/imports/queries"
import { Missing } from "../_missing/missing"
import { bringPath } from "./_import/paths"
import { ImportsUnderWay } from "./_import/under-way"

type Props = { params: Promise<{ debate: string }> }

export default async function SourcesPage({ params }: Props) {
  const { debate: slug } = await params
  const actor = await currentActor()
  const view = await found(sourceList(actor, slug))
  if (!view) return <Missing debate={slug} />
  const base = `/debates/${slug}`
  const brings = bringsTexts(actor, view.debate.id)
  const underWay = brings ? await importsUnderWay(actor, slug, null) : []
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Sources: ${view.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: view.debate.title, href: base }]} title="The sources">
        {brings && (
          <p>
            <a href={bringPath(slug, null)}>Bring a new text</a>
          </p>
        )}
      </PageHead>
      <div className={styles.body}>
        <ul className={styles.list}>
          {view.sources.map(({ slug: source, title, authors, published, passages, full }) => (
            <li key={source}>
              <h2>
                <a href={`${base}/sources/${source}`}>{title}</a>
              </h2>
              <p>
                {[authors.map((author) => author.name).join(" and "), published].filter(Boolean).join(", ")}
              </p>
              <p className="meta">
                {`${counted(passages, "passage")} in evidence · ${full ? "full text" : "excerpts"}`}
              </p>
            </li>
          ))}
        </ul>
        <ImportsUnderWay debate={slug} source={null} texts={underWay} />
      </div>
    </main>
  )
}
