import { Done } from "@/app/_ui/done"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { DONE } from "@/app/annotations/_tags/vocabulary/paths"
import { Vocabulary } from "@/app/annotations/_tags/vocabulary/vocabulary"
import { vocabulary } from "@/lib/annotations/tags/queries"
import { Missing } from "../_missing/missing"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<{ done?: string | string[]; change?: string | string[] }>
}

export default async function TagsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, { done, change }] = await Promise.all([params, searchParams])
  const of = await found(vocabulary(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const { title, language } = of.debate
  return (
    <main id="main">
      <PageTitle>{`Tags: ${title}`}</PageTitle>
      <PageHead trail={[{ name: title, href: `/debates/${slug}` }]} title="Tags">
        <Done word={done} sentences={DONE} />
        <Lede>
          The words by which remarks on <span lang={language}>“{title}”</span> are found again. Its curators
          keep them; a seminar may have words of its own besides.
        </Lede>
      </PageHead>
      <Vocabulary of={of} changing={typeof change === "string" ? change : undefined} />
    </main>
  )
}
