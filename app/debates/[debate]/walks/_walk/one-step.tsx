import { Onward } from "@/app/_ui/onward"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { WalkView } from "@/lib/claims/walks/view"
import { Arrows } from "./arrows"
import { stepPath, walkPath, walksPath } from "./paths"
import { StepBody } from "./step"
import { targetName } from "./words"

/** One step of a walk, with the way to those beside it. `number` counts from one. */
export function OneStep({ walk, number }: { walk: WalkView; number: number }) {
  const { debate, slug, title, steps } = walk
  const base = `/debates/${debate.slug}`
  const here = walkPath(debate.slug, slug)
  const beside = (at: number) => {
    const step = steps[at - 1]
    return step ? { href: stepPath(debate.slug, slug, at), name: `${at}. ${targetName(step.target)}` } : null
  }
  const first = { href: here, name: title }
  const last = { href: `${here}?show=whole`, name: "The end. See it whole" }
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${number} of ${steps.length}: ${title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Walks", href: walksPath(debate.slug) },
          { name: title, href: here },
        ]}
        title={`Step ${number} of ${steps.length}`}
      />
      <div className={sections.body}>
        <StepBody step={steps[number - 1]!} base={base} />
        <Onward
          label="Steps of this walk"
          previous={beside(number - 1) ?? first}
          next={beside(number + 1) ?? last}
        />
        <Arrows />
      </div>
    </main>
  )
}
