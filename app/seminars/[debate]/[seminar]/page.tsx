import type { Metadata } from "next"
import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { Follow } from "@/app/annotations/_follow/follow"
import { latestIn } from "@/lib/annotations/latest/queries"
import { textsOpenTo } from "@/lib/debates/seminars/queries"
import { seminarPage } from "@/lib/seminars/queries"
import { DONE } from "../../_seminar/done"
import { Joining } from "../../_seminar/joining"
import { Latest } from "../../_seminar/latest"
import { Leaving } from "../../_seminar/leaving"
import { Members } from "../../_seminar/members"
import { MissingSeminar } from "../../_seminar/missing"
import { Settings } from "../../_seminar/settings"
import { Texts } from "../../_seminar/texts"
import { dayOf, ownRoleInWords, pathOf, RULES } from "../../_seminar/words"
import styles from "../../seminars.module.css"

type Props = {
  params: Promise<{ debate: string; seminar: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export const metadata: Metadata = { robots: { index: false } }

export default async function SeminarPage({ params, searchParams }: Props) {
  const [address, { done }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const seminar = await found(seminarPage(actor, address.debate, address.seminar))
  if (!seminar) return <MissingSeminar back={pathOf(address)} />
  const { id, name, debate, ownRole, revealRule, archivedAt, can } = seminar
  // What is said to a seminar is for its members; an administrator who is none looks after it only.
  const [latest, texts] = await Promise.all([
    ownRole ? latestIn(actor, debate.slug, id) : null,
    textsOpenTo(actor, id),
  ])
  return (
    <main id="main" className={styles.page}>
      <PageTitle>{name}</PageTitle>
      <PageHead trail={[{ name: "Seminars", href: "/seminars" }]} title={name}>
        <Done word={done} sentences={DONE} />
        {archivedAt && (
          <p className={styles.notice}>
            Archived on {dayOf(archivedAt)}: what was said can be read, and nobody writes or joins.
          </p>
        )}
        <Lede>
          A seminar on{" "}
          <a href={`/debates/${debate.slug}`} lang={debate.language}>
            {debate.title}
          </a>
          . {ownRoleInWords(ownRole)}
        </Lede>
        <p className="meta">
          {RULES[revealRule]}.{" "}
          {ownRole && <a href={`${pathOf(seminar.address)}/tags`}>The words this seminar tags with</a>}
        </p>
        {ownRole && <Follow kind="seminar" id={id} name="this seminar" />}
      </PageHead>
      <div className={sections.body}>
        {latest && <Latest remarks={latest} debate={debate} />}
        <Members seminar={seminar} />
        {can.direct && <Joining seminar={seminar} />}
        {can.direct && <Settings seminar={seminar} />}
        {texts.decides && <Texts seminar={seminar} open={texts.open} />}
        <Leaving seminar={seminar} />
      </div>
    </main>
  )
}
