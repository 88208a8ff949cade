import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { QuestionUses } from "@/lib/claims/uses/view"
import { QuestionSides } from "./question-sides"
import { Stretches } from "./stretches"

/** Which sources and passages support which side of a question. */
export function QuestionPage({ of: { debate, question, sides, shared } }: { of: QuestionUses }) {
  const base = `/debates/${debate.slug}`
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`What supports which side: ${question.ask}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: `${question.number}. ${question.ask}`, href: `${base}/questions/${question.slug}` },
        ]}
        title="What supports which side"
      >
        <p className="meta">
          <a href={`${base}/uses`}>The same for the whole debate</a>
        </p>
      </PageHead>
      <div className={sections.body}>
        <section className={sections.section} aria-labelledby="sides">
          <h2 id="sides">Each position, and the sources it is given</h2>
          <QuestionSides sides={sides} base={base} />
        </section>
        <section className={sections.section} aria-labelledby="shared">
          <h2 id="shared">The same words for several sides</h2>
          <Stretches
            stretches={shared}
            base={base}
            here={`${base}/uses?question=${question.slug}`}
            empty="No passage serves two sides."
          />
        </section>
      </div>
    </main>
  )
}
