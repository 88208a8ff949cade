import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { WalkView } from "@/lib/claims/walks/view"
import styles from "./cover.module.css"
import { editPath, stepPath, walkPath, walksPath } from "./paths"
import { targetName } from "./words"

/** The beginning of a walk: what it is about, and its steps. */
export function Cover({ walk }: { walk: WalkView }) {
  const { debate, slug, title, about, steps, can } = walk
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${title}: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: `/debates/${debate.slug}` },
          { name: "Walks", href: walksPath(debate.slug) },
        ]}
        title={title}
      >
        {about && <Lede>{about}</Lede>}
        <p className="meta">{counted(steps.length, "step")}</p>
        <p className={styles.ways}>
          {steps.length > 0 && (
            <>
              <a className="button primary" href={stepPath(debate.slug, slug, 1)}>
                Begin
              </a>
              <a href={`${walkPath(debate.slug, slug)}?show=whole`}>Whole on one page, to print</a>
            </>
          )}
          {can.edit && <a href={editPath(debate.slug, slug)}>Change it</a>}
        </p>
      </PageHead>
      <div className={sections.body}>
        {steps.length === 0 ? (
          <p className="empty">No steps yet.</p>
        ) : (
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place, and may lead twice to one claim
              <li key={index}>
                <a href={stepPath(debate.slug, slug, index + 1)}>{targetName(step.target)}</a>
                {step.says && <span className={styles.says}>{step.says}</span>}
              </li>
            ))}
          </ol>
        )}
      </div>
    </main>
  )
}
