import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { siteAddress } from "@/app/_web/site"
import { handoutChoiceIn } from "@/lib/claims/handout/schema"
import { snapshotPage } from "@/lib/interchange/snapshots/queries"
import { ReferenceList } from "../../_handout/reference-list"
import { RunningTitle } from "../../_handout/running-title"
import { Missing } from "../../_missing/missing"
import { Cite } from "../_snapshot/cite"
import { FrozenQuestions } from "../_snapshot/frozen-questions"
import { dayOf, snapshotPath, snapshotsPath } from "../_snapshot/paths"
import { Since } from "../_snapshot/since"
import styles from "../_snapshot/snapshot.module.css"

type Props = {
  params: Promise<{ debate: string; snapshot: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SnapshotPage({ params, searchParams }: Props) {
  const [{ debate: slug, snapshot }, asked] = await Promise.all([params, searchParams])
  const { style } = handoutChoiceIn(asked)
  const question = typeof asked.question === "string" ? asked.question : undefined
  const path = snapshotPath(slug, snapshot)
  const url = (await siteAddress()) + path
  const view = await found(snapshotPage(await currentActor(), slug, snapshot, { style, question, url }))
  if (!view) return <Missing debate={slug} />
  const { debate, frozen, at, title, questions, references, citation, changes } = view
  const base = `/debates/${slug}`
  const day = dayOf(at)
  return (
    <main id="main" lang={frozen.language}>
      <PageTitle>{`${title ?? day}: ${frozen.title}`}</PageTitle>
      <RunningTitle title={`${frozen.title} – as it stood on ${day}`} />
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Snapshots", href: snapshotsPath(slug) },
        ]}
        before={<p>{title ?? "Snapshot"}</p>}
        title={frozen.title}
      >
        <Lede>{frozen.about}</Lede>
        <div className={styles.stood}>
          <p>
            This is the debate as it stood on <time dateTime={at.toISOString()}>{day}</time>:{" "}
            {counted(frozen.voices, "voice")}, {counted(frozen.claims, "claim")}. It does not change. The
            debate goes on at <a href={base}>{debate.title}</a>.
          </p>
          <Since changes={changes} base={base} />
        </div>
        <Cite citation={citation} style={style} question={question} />
        <p className="meta">
          <a href={`${path}/pack`}>Download it as a debate pack (YAML)</a>
        </p>
      </PageHead>
      <div className={sections.body}>
        <div className={styles.questions}>
          <FrozenQuestions
            questions={questions}
            references={references}
            here={`${path}?style=${style}`}
            open={question}
          />
          <ReferenceList references={references} />
        </div>
      </div>
    </main>
  )
}
