import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { passageUses } from "@/lib/claims/uses/queries"
import { Missing } from "../../_missing/missing"
import { Quoted } from "../_uses/quoted"

type Props = { params: Promise<{ debate: string; passage: string }> }

export default async function PassageUsesPage({ params }: Props) {
  const { debate: slug, passage: id } = await params
  const view = await found(passageUses(await currentActor(), slug, id))
  if (!view) return <Missing debate={slug} />
  const { debate, passage, overlapping } = view
  const base = `/debates/${slug}`
  const claims = new Set([passage, ...overlapping].flatMap(({ uses }) => uses.map(({ claim }) => claim.slug)))
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`One passage, ${counted(claims.size, "claim")}: ${passage.source.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Who uses what", href: `${base}/uses` },
          { name: passage.source.title, href: `${base}/sources/${passage.source.slug}/uses` },
        ]}
        title={`One passage, used in ${counted(claims.size, "claim")}`}
      />
      <div className={sections.body}>
        <Quoted passage={passage} base={base} />
        {overlapping.length > 0 && (
          <section className={sections.section} aria-labelledby="overlapping">
            <h2 id="overlapping">Passages that overlap it</h2>
            {overlapping.map((other) => (
              <Quoted key={other.id} passage={other} base={base} />
            ))}
          </section>
        )}
      </div>
    </main>
  )
}
