import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { sourceUses } from "@/lib/claims/uses/queries"
import { Missing } from "../../../_missing/missing"
import { numberIn } from "../../../uses/_uses/number-in"
import { Stretches } from "../../../uses/_uses/stretches"

type Props = {
  params: Promise<{ debate: string; source: string }>
  searchParams: Promise<{ from?: string | string[] }>
}

export default async function SourceUsesPage({ params, searchParams }: Props) {
  const [{ debate: slug, source: name }, { from }] = await Promise.all([params, searchParams])
  const view = await found(sourceUses(await currentActor(), slug, name, numberIn(from)))
  if (!view) return <Missing debate={slug} part="sources" slug={name} />
  const { debate, source, stretches, claims } = view
  const base = `/debates/${slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`What is used of ${source.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: source.title, href: `${base}/sources/${source.slug}` },
        ]}
        title="What is used of this text"
      >
        <p className="meta">
          {`${counted(stretches.total, "passage")} in ${counted(claims, "claim")}, in the order of the text · `}
          <a href={`${base}/uses`}>All sources</a>
        </p>
      </PageHead>
      <div className={sections.body}>
        <Stretches
          stretches={stretches}
          base={base}
          here={`${base}/sources/${source.slug}/uses`}
          named={false}
          empty="No claim rests on words of this text."
        />
      </div>
    </main>
  )
}
