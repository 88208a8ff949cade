import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { walksOf } from "@/lib/claims/walks/queries"
import { Missing } from "../_missing/missing"
import { walkPath, walksPath } from "./_walk/paths"
import { RemovedWalk } from "./_walk/removed-walk"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<{ removed?: string | string[] }>
}

export default async function WalksPage({ params, searchParams }: Props) {
  const [{ debate: slug }, { removed }] = await Promise.all([params, searchParams])
  const of = await found(walksOf(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const { debate, walks, can } = of
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Walks: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: `/debates/${slug}` }]} title="Walks">
        <Lede>
          Claims and passages in an order, with a word before each: to lead a class through the debate.
        </Lede>
        {can.add && removed && <RemovedWalk debate={slug} removed={String(removed)} />}
        {can.add && (
          <p>
            <a className="button" href={`${walksPath(slug)}/new`}>
              Begin a new walk
            </a>
          </p>
        )}
      </PageHead>
      <div className={sections.body}>
        {walks.length === 0 && <p className="empty">No walk has been made yet.</p>}
        <ul className={sections.list}>
          {walks.map((walk) => (
            <li key={walk.id}>
              <h2>
                <a href={walkPath(slug, walk.slug)}>{walk.title}</a>
              </h2>
              {walk.about && <p>{walk.about}</p>}
              <p className="meta">{counted(walk.steps, "step")}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}
