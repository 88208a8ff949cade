import { counted, listed } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { ComparedView } from "@/lib/claims/comparing/view"
import type { VoiceColumn } from "@/lib/claims/view"
import { comparePath } from "./address"
import { Aligned } from "./aligned"
import { ChooseVoices } from "./choose"
import styles from "./compared.module.css"
import { PageTurn } from "./page-turn"
import { Premises } from "./premises"
import { Summary } from "./summary"

type Props = { view: ComparedView; columns: readonly VoiceColumn[]; base: string }

/** Several voices side by side, question by question. */
export function Compared({ view, columns, base }: Props) {
  const { debate, voices, questions, turn, premises, allPremises } = view
  const slugs = voices.map(({ slug }) => slug)
  const page = (to: number) => comparePath(base, slugs, to)
  const names = voices.length > 6 ? counted(voices.length, "voice") : listed(voices.map(({ name }) => name))
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${names} compared`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Compare", href: `${base}/compare` },
        ]}
        title={`${names} compared`}
      >
        <Summary view={view} page={page} here={turn.page} />
        <p className="meta">
          An opponent’s inference and a disputed attribution are shown, and not counted.{" "}
          <span className={styles.ways}>
            <a href={`${comparePath(base, slugs)}&blind`}>Read them with the names hidden</a>
            {" · "}
            <a href={`${base}/compare/handout?voices=${slugs.join(",")}`}>As a handout</a>
          </span>
        </p>
      </PageHead>
      <div className={sections.body}>
        <ChooseVoices voices={columns} action={`${base}/compare`} open={false} />
        {premises.length > 0 && turn.page === 1 && (
          <section className={sections.section} aria-labelledby="premises">
            <h2 id="premises">Shared premises, opposite verdicts</h2>
            <Premises premises={premises} base={base} />
            {allPremises > premises.length && (
              <p>
                <a
                  href={`${base}/compare/premises?voices=${slugs.join(",")}`}
                >{`All ${allPremises} among them`}</a>
              </p>
            )}
          </section>
        )}
        {questions.length === 0 && <p className="empty">None of them says anything on any question here.</p>}
        {questions.map((question) => (
          <Aligned key={question.slug} question={question} base={base} />
        ))}
        <PageTurn turn={turn} page={page} of="this comparison" />
      </div>
    </main>
  )
}
