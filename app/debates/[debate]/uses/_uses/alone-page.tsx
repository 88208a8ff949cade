import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { AloneUses } from "@/lib/claims/uses/view"
import { Stretches } from "./stretches"

/** What the claims of one voice rest on that no other voice's do. */
export function AlonePage({ of: { debate, voice, share, stretches } }: { of: AloneUses }) {
  const base = `/debates/${debate.slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`What only claims of ${voice.short} rest on`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Who uses what", href: `${base}/uses` },
        ]}
        title={`What only claims of ${voice.name} rest on`}
      >
        <p className="meta">
          {`${share.alone} of ${counted(share.used, "passage")} that these claims use · `}
          <a href={`${base}/voices/${voice.slug}`}>{`All claims of ${voice.short}`}</a>
        </p>
      </PageHead>
      <div className={sections.body}>
        <Stretches
          stretches={stretches}
          base={base}
          here={`${base}/uses?voice=${voice.slug}`}
          empty="Every passage these claims use serves another voice’s claims, too."
        />
      </div>
    </main>
  )
}
