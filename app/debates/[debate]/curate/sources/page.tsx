import { counted } from "@/app/_ui/counting"
import { Lede } from "@/app/_ui/page-head"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { contentToCurate } from "@/lib/claims/curating/queries"
import { published } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { Missing } from "../../_missing/missing"
import { sourcesPath, textsPath } from "../../sources/_import/paths"
import { Add } from "../_form/add"
import type { Search } from "../_form/asked"
import { CuratingPage } from "../_form/curating-page"
import lines from "../_form/lines.module.css"
import { changePath } from "../paths"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function CurateSourcesPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const of = await found(contentToCurate(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  return (
    <CuratingPage
      of={of}
      title="Sources"
      search={search}
      head={<Lede>The record of each text. A new text is best brought with its words.</Lede>}
    >
      <p>
        <a className="button primary" href={`${sourcesPath(slug)}/new`}>
          Bring a new text
        </a>
      </p>
      <ul className={lines.lines}>
        {of.sources.map((source) => {
          const record = cslOf(source)
          return (
            <li key={source.id}>
              <a href={changePath(slug, "source", source.id)}>{record.title}</a>
              <span className="meta">
                {published(record)} ·{" "}
                <a href={textsPath(slug, source.slug)}>
                  {counted(source.editions.length, "text")}
                  <span className="sr"> of “{record.title}”</span>
                </a>
              </span>
            </li>
          )
        })}
      </ul>
      <Add of={of} kind="source" />
    </CuratingPage>
  )
}
