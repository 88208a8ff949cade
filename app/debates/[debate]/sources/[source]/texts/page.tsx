import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { editionsPage } from "@/lib/annotations/outcomes/editions/queries"
import { importsUnderWay } from "@/lib/sources/imports/queries"
import { Missing } from "../../../_missing/missing"
import { Edition } from "../../_editions/edition"
import editions from "../../_editions/editions.module.css"
import { DONE } from "../../_editions/words"
import { bringPath, sourcesPath } from "../../_import/paths"
import { ImportsUnderWay } from "../../_import/under-way"

type Props = {
  params: Promise<{ debate: string; source: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export default async function TextsPage({ params, searchParams }: Props) {
  const [{ debate: slug, source: sourceSlug }, { done }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const view = await found(editionsPage(actor, slug, sourceSlug))
  if (!view) return <Missing debate={slug} />
  const { debate, source } = view
  const underWay = await importsUnderWay(actor, slug, sourceSlug)
  const trail = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
    { name: source.title, href: `${sourcesPath(slug)}/${sourceSlug}` },
  ]
  return (
    <main id="main" lang={debate.language} className={editions.page}>
      <PageTitle>{`Texts: ${source.title}`}</PageTitle>
      <PageHead trail={trail} title="Texts">
        <Lede>
          The texts that “{source.title}” has had here. A corrected text takes the place of the one before it,
          and every passage is looked for in it anew.
        </Lede>
        <p className={editions.bring}>
          <a className="button" href={bringPath(slug, sourceSlug)}>
            Bring a text
          </a>
        </p>
        <Done word={done} sentences={DONE} />
      </PageHead>
      <div className={styles.body}>
        <ImportsUnderWay debate={slug} source={sourceSlug} texts={underWay} />
        {view.editions.length === 0 ? (
          <p className="empty">No text yet.</p>
        ) : (
          <ul className={editions.editions}>
            {view.editions.map((edition) => (
              <Edition key={edition.id} debate={slug} source={sourceSlug} edition={edition} />
            ))}
          </ul>
        )}
      </div>
    </main>
  )
}
