import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { stepToAdd } from "@/lib/claims/walks/queries"
import { Missing } from "../../_missing/missing"
import { ChooseWalk } from "../_walk/choose-walk"
import { stepValue } from "../_walk/fields"
import { walksPath } from "../_walk/paths"
import { StepBody } from "../_walk/step"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<{ claim?: string | string[] }>
}

export default async function AddToWalkPage({ params, searchParams }: Props) {
  const [{ debate: slug }, { claim }] = await Promise.all([params, searchParams])
  const of = await found(stepToAdd(await currentActor(), slug, String(claim)))
  if (!of) return <Missing debate={slug} part="claims" slug={String(claim ?? "")} />
  const { debate, walks, target } = of
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Add to a walk: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Walks", href: walksPath(slug) },
        ]}
        title="Add to a walk"
      />
      <div className={sections.body}>
        <StepBody step={{ says: null, target: { ...target, evidence: [] } }} base={base} />
        <ChooseWalk
          debate={slug}
          debateId={debate.id}
          value={stepValue(target)}
          walks={walks}
          back={`${base}/claims/${target.claim.slug}`}
        />
      </div>
    </main>
  )
}
