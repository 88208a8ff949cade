import type { Metadata } from "next"
import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { DONE, vocabularyPath } from "@/app/annotations/_tags/vocabulary/paths"
import { Vocabulary } from "@/app/annotations/_tags/vocabulary/vocabulary"
import { vocabulary } from "@/lib/annotations/tags/queries"
import { MissingSeminar } from "../../../_seminar/missing"
import { pathOf } from "../../../_seminar/words"
import styles from "../../../seminars.module.css"

type Props = {
  params: Promise<{ debate: string; seminar: string }>
  searchParams: Promise<{ done?: string | string[]; change?: string | string[] }>
}

export const metadata: Metadata = { robots: { index: false } }

export default async function SeminarTagsPage({ params, searchParams }: Props) {
  const [address, { done, change }] = await Promise.all([params, searchParams])
  const of = await found(vocabulary(await currentActor(), address.debate, address.seminar))
  if (!of?.seminar) return <MissingSeminar back={vocabularyPath(address)} />
  const { name } = of.seminar
  const trail = [
    { name: "Seminars", href: "/seminars" },
    { name, href: pathOf(address) },
  ]
  return (
    <main id="main" className={styles.page}>
      <PageTitle>{`Tags: ${name}`}</PageTitle>
      <PageHead trail={trail} title="Tags">
        <Done word={done} sentences={DONE} />
        <Lede>
          The words of {name}, which its members alone see. Those of the debate are{" "}
          <a href={vocabularyPath({ ...address, seminar: "" })}>on a page of their own</a>, and can be used
          here, too.
        </Lede>
      </PageHead>
      <Vocabulary of={of} changing={typeof change === "string" ? change : undefined} />
    </main>
  )
}
