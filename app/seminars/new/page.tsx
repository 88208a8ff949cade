import { redirect } from "next/navigation"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { debatesToTeach } from "@/lib/debates/seminars/queries"
import { Making } from "../_seminar/making"
import styles from "../seminars.module.css"

type Props = { searchParams: Promise<{ debate?: string | string[] }> }

export default async function NewSeminar({ searchParams }: Props) {
  const [actor, { debate }] = await Promise.all([currentActor(), searchParams])
  const asked = typeof debate === "string" ? debate : ""
  const back = `/seminars/new${asked && `?debate=${encodeURIComponent(asked)}`}`
  if (!actor.userId) redirect(withNext("/account/sign-in", back))
  const debates = await debatesToTeach(actor)
  const kept = asked !== "" && !debates.some(({ slug }) => slug === asked)
  return (
    <main id="main" className={styles.page}>
      <PageTitle>Make a seminar</PageTitle>
      <PageHead trail={[{ name: "Seminars", href: "/seminars" }]} title="Make a seminar">
        <Lede>
          A group that reads one debate together. What its members say to each other, only they read. You will
          be its instructor.
        </Lede>
        {kept && (
          <p className={styles.notice}>
            On the debate you came from, only its curators make seminars. Ask one of them, or choose another.
          </p>
        )}
      </PageHead>
      <div className={sections.body}>
        <Making debates={debates} chosen={asked} />
      </div>
    </main>
  )
}
