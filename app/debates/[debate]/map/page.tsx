import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { debateMap } from "@/lib/claims/map/queries"
import { Missing } from "../_missing/missing"
import { MapGraph } from "./_graph/map-graph"
import { fieldsOf, mapChoiceIn } from "./_map/address"
import { Around } from "./_map/around"
import { ChooseMap } from "./_map/choose"
import { LeftOut } from "./_map/left-out"
import { MapLegend } from "./_map/legend"
import { MapList } from "./_map/list"
import { titleOf } from "./_map/words"
import styles from "./page.module.css"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The links between claims: as a graph where scripts run, and as a list that says the same. */
export default async function MapPage({ params, searchParams }: Props) {
  const { debate: slug } = await params
  const fields = fieldsOf(await searchParams)
  const choice = mapChoiceIn(fields)
  const view = await found(debateMap(await currentActor(), slug, choice))
  if (!view && choice.claim) return <Missing debate={slug} part="claims" slug={choice.claim} />
  if (!view) return <Missing debate={slug} />
  const { map, options } = view
  const base = `/debates/${slug}`
  const title = titleOf(map)
  const facts = [counted(map.nodes.length, "claim"), counted(map.links.length, "link")]
  return (
    <main id="main" lang={map.debate.language}>
      <PageTitle>{`${title}: ${map.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: map.debate.title, href: base }]} title={title}>
        {!map.choice.claim && (
          <Lede>
            Each line is a link: one claim denies, supports or limits another. It does not say which is right.
          </Lede>
        )}
        <p className="meta">{facts.join(" · ")}</p>
      </PageHead>
      <div className={styles.map}>
        <Around map={map} base={base} />
        <ChooseMap map={map} options={options} base={base} />
        {map.nodes.length > 0 && (
          <MapGraph
            data={`${base}/map/graph?${fields}`}
            version={map.key}
            claims={map.nodes.length}
            title={title}
            base={base}
          />
        )}
        <MapLegend />
        <LeftOut map={map} base={base} />
      </div>
      <div className={sections.body}>
        <MapList map={map} base={base} />
      </div>
    </main>
  )
}
