import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { voiceList } from "@/lib/claims/queries"
import { Missing } from "../_missing/missing"

type Props = { params: Promise<{ debate: string }> }

export default async function VoicesPage({ params }: Props) {
  const { debate: slug } = await params
  const view = await found(voiceList(await currentActor(), slug))
  if (!view) return <Missing debate={slug} />
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`Voices: ${view.debate.title}`}</PageTitle>
      <PageHead trail={[{ name: view.debate.title, href: base }]} title="The voices">
        <p>A voice is one person, or a group that somebody names, whose view is compared.</p>
      </PageHead>
      <div className={styles.body}>
        <ul className={styles.list}>
          {view.voices.map(({ slug: voice, name, standing, claims }) => (
            <li key={voice}>
              <h2>
                <a href={`${base}/voices/${voice}`}>{name}</a>
              </h2>
              <p className="meta">{`${standing} · ${claims === 0 ? "no claim here" : counted(claims, "claim")}`}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}
