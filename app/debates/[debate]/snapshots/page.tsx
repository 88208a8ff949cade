import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { snapshotsOf } from "@/lib/interchange/snapshots/queries"
import { Missing } from "../_missing/missing"
import { MakeForm } from "./_snapshot/make-form"
import { dayOf, snapshotPath } from "./_snapshot/paths"

type Props = { params: Promise<{ debate: string }> }

export default async function SnapshotsPage({ params }: Props) {
  const { debate: slug } = await params
  const of = await found(snapshotsOf(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const { debate, snapshots, can } = of
  return (
    <main id="main">
      <PageTitle>{`Snapshots: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: `/debates/${slug}` }]} title="Snapshots">
        <Lede>
          The debate as it stood on a day, at an address that can be cited. A snapshot never changes; the
          debate goes on.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        {snapshots.length === 0 && <p className="empty">No snapshot has been made yet.</p>}
        <ul className={sections.list}>
          {snapshots.map((each) => (
            <li key={each.slug}>
              <h2>
                <a href={snapshotPath(slug, each.slug)}>{each.title ?? dayOf(each.at)}</a>
              </h2>
              <p className="meta">
                <time dateTime={each.at.toISOString()}>{dayOf(each.at)}</time>
                {` · ${each.slug}`}
              </p>
            </li>
          ))}
        </ul>
        {can.make && (
          <section className={sections.section} aria-labelledby="make">
            <h2 id="make">Make a snapshot</h2>
            <MakeForm debate={slug} debateId={debate.id} />
          </section>
        )}
      </div>
    </main>
  )
}
