import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { DebateUses } from "@/lib/claims/uses/view"
import { SourcesTable } from "./sources-table"
import { Stretches } from "./stretches"
import { VoicesTable } from "./voices-table"

/** For whose claims the sources and passages of a debate are used: what several rest on, and what only one does. */
export function DebatePage({ of: { debate, sources, voices, shared } }: { of: DebateUses }) {
  const base = `/debates/${debate.slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Who uses what: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: base }]} title="Who uses what">
        <Lede>
          Which passages the claims rest on: what several voices’ claims use, and what others leave out.
        </Lede>
        <p className="meta">
          Passages that overlap are counted as one. Whose claim it is says nothing of who quotes.
        </p>
      </PageHead>
      <div className={sections.body}>
        <section className={sections.section} aria-labelledby="sources">
          <h2 id="sources">The sources, and for whose claims</h2>
          <SourcesTable sources={sources} base={base} />
        </section>
        <section className={sections.section} aria-labelledby="voices">
          <h2 id="voices">What only one voice’s claims rest on</h2>
          <VoicesTable voices={voices} base={base} />
        </section>
        <section className={sections.section} aria-labelledby="shared">
          <h2 id="shared">The same words for claims of several voices</h2>
          <Stretches
            stretches={shared}
            base={base}
            here={`${base}/uses`}
            empty="No passage is used for claims of two voices."
          />
        </section>
      </div>
    </main>
  )
}
