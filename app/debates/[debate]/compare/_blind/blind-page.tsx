import { Onward } from "@/app/_ui/onward"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { withNext } from "@/app/_web/next-path"
import type { BlindQuestion, BlindView } from "@/lib/annotations/blind/view"
import { blindPath } from "../_compare/address"
import styles from "./blind.module.css"
import { ForWhom } from "./for-whom"
import { Reading } from "./reading"

type Props = { view: BlindView; base: string; me: string | null }

/** Reading without names: whose words they are is told once one has judged them. */
export function BlindPage({ view, base, me }: Props) {
  const { debate, of, questions, reading } = view
  const several = (reading?.seminars.length ?? 0) > 1
  const path = (question?: string) =>
    blindPath(base, of, question, several ? reading?.seminar?.id : undefined)
  const neighbour = (question: BlindQuestion | null) =>
    question && { href: path(question.slug), name: `${question.number}. ${question.ask}` }
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Names hidden: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Compare", href: `${base}/compare` },
        ]}
        title="Whose words are these?"
      >
        <Lede>
          The claims stand here without names. Say of one of a claim’s passages whether it carries the claim;
          then you are told whose it is. Within a claim, Voice A is whoever holds it.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        {me === null && (
          <p>
            Only who is signed in can judge. <a href={withNext("/account/sign-in", path())}>Sign in</a>, and
            you come back here.
          </p>
        )}
        {me !== null && !reading && (
          <p className="empty">There is no claim with a passage that could be judged.</p>
        )}
        {me !== null && reading && (
          <>
            <Questions questions={questions} here={reading.question.slug} path={path} />
            <Reading reading={reading} base={base} here={path(reading.question.slug)} me={me}>
              {several && <ForWhom reading={reading} of={of} base={base} />}
            </Reading>
            <Onward label="Questions" previous={neighbour(reading.previous)} next={neighbour(reading.next)} />
          </>
        )}
      </div>
    </main>
  )
}

type QuestionsProps = {
  questions: readonly BlindQuestion[]
  here: string
  path: (question: string) => string
}

function Questions({ questions, here, path }: QuestionsProps) {
  return (
    <details className={styles.questions}>
      <summary>{`Questions: ${questions.length}`}</summary>
      <ol>
        {questions.map(({ slug, number, ask, claims, judged }) => (
          <li key={slug}>
            <a href={path(slug)} aria-current={slug === here ? "page" : undefined}>{`${number}. ${ask}`}</a>{" "}
            <span className="meta">{`${judged} of ${claims} judged`}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
