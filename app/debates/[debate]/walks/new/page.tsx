import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { toWalk } from "@/lib/claims/walks/queries"
import { Missing } from "../../_missing/missing"
import { BeginForm } from "../_walk/begin-form"
import { walksPath } from "../_walk/paths"

type Props = { params: Promise<{ debate: string }> }

export default async function NewWalkPage({ params }: Props) {
  const { debate: slug } = await params
  const of = await found(toWalk(await currentActor(), slug, ""))
  if (!of) return <Missing debate={slug} />
  const { debate } = of
  return (
    <main id="main">
      <PageTitle>{`A new walk: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: `/debates/${slug}` },
          { name: "Walks", href: walksPath(slug) },
        ]}
        title="A new walk"
      >
        <p>Name it first. Its steps come next, and you can change both at any time.</p>
      </PageHead>
      <div className={sections.body}>
        <BeginForm debate={slug} debateId={debate.id} back={walksPath(slug)} />
      </div>
    </main>
  )
}
