import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { WalkView } from "@/lib/claims/walks/view"
import { RunningTitle } from "../../_handout/running-title"
import { stepPath, walkPath, walksPath } from "./paths"
import { StepBody } from "./step"
import styles from "./whole.module.css"
import { targetName } from "./words"

/** All steps of a walk on one page, also for paper. */
export function Whole({ walk }: { walk: WalkView }) {
  const { debate, slug, title, about, steps } = walk
  const base = `/debates/${debate.slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${title}: ${debate.title}`}</PageTitle>
      <RunningTitle title={`${title} – ${debate.title}`} />
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Walks", href: walksPath(debate.slug) },
          { name: "Step by step", href: walkPath(debate.slug, slug) },
        ]}
        title={title}
      >
        {about && <Lede>{about}</Lede>}
      </PageHead>
      <div className={sections.body}>
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place, and may lead twice to one claim
            <li key={index}>
              <h2 className={styles.number}>
                <a href={stepPath(debate.slug, slug, index + 1)}>
                  {index + 1}
                  <span className="sr">{`. ${targetName(step.target)}`}</span>
                </a>
              </h2>
              <StepBody step={step} base={base} />
            </li>
          ))}
        </ol>
      </div>
    </main>
  )
}
