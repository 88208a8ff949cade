import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { ChoiceView } from "@/lib/claims/comparing/view"
import { ChooseVoices } from "./choose"
import { Premises } from "./premises"

type Props = { view: ChoiceView; base: string; unknown: boolean }

/** Before voices are chosen: the choice, and what is most telling in the debate. `unknown`: the address named only voices that are not here. */
export function Choice({ view, base, unknown }: Props) {
  const { debate, voices, premises, allPremises } = view
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Compare: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: base }]} title="Compare">
        <Lede>
          What several voices hold, question by question and with the passages: where they agree, where they
          part, who says nothing.
        </Lede>
        {unknown && (
          <p className="rubric">
            None of the voices in this address is in this debate. Choose from those below.
          </p>
        )}
      </PageHead>
      <div className={sections.body}>
        <ChooseVoices voices={voices} action={`${base}/compare`} open />
        <p>
          What voices are reported to hold: <a href={`${base}/compare/reports`}>beside their own words</a>.
        </p>
        {premises.length > 0 && (
          <section className={sections.section} aria-labelledby="premises">
            <h2 id="premises">Shared premises, opposite verdicts</h2>
            <p className="meta">Two hold something in common, and are opposed in what they make of it.</p>
            <Premises premises={premises} base={base} />
            {allPremises > premises.length && (
              <p>
                <a href={`${base}/compare/premises`}>{`All ${allPremises}`}</a>
              </p>
            )}
          </section>
        )}
      </div>
    </main>
  )
}
