import type { Metadata } from "next"
import { cache } from "react"
import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import styles from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { voiceList } from "@/lib/claims/queries"
import { Missing, missingMetadata } from "../_missing/missing"

type Props = { params: Promise<{ debate: string }> }

const load = cache(async (debate: string) => found(voiceList(await currentActor(), debate)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await load((await params).debate)
  return view ? { title: `Voices: ${view.debate.title}` } : missingMetadata
}

export default async function VoicesPage({ params }: Props) {
  const { debate: slug } = await params
  const view = await load(slug)
  if (!view) return <Missing debate={slug} />
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={view.debate.language}>
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
