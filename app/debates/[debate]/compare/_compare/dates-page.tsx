import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { DatesView } from "@/lib/claims/comparing/view"
import type { VoiceColumn } from "@/lib/claims/view"
import { comparePath } from "./address"
import { ChooseVoices } from "./choose"
import { Courses, Dated } from "./dates"
import { PageTurn } from "./page-turn"

type Props = { view: DatesView; columns: readonly VoiceColumn[]; base: string }

/** One voice at its several dates, question by question. */
export function DatesPage({ view, columns, base }: Props) {
  const { debate, voice, questions, turn } = view
  const page = (to: number) => comparePath(base, [voice.slug], to)
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${voice.name}, at several dates`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Compare", href: `${base}/compare` },
        ]}
        title={`${voice.name}, at several dates`}
      >
        <Courses view={view} base={base} page={page} here={turn.page} />
      </PageHead>
      <div className={sections.body}>
        <ChooseVoices voices={columns} action={`${base}/compare`} open={false} />
        {questions.length === 0 && <p className="empty">No claim of this voice is recorded here.</p>}
        {questions.map((question) => (
          <Dated key={question.slug} question={question} voice={voice.name} base={base} />
        ))}
        <PageTurn turn={turn} page={page} of={`${voice.name}, at several dates`} />
      </div>
    </main>
  )
}
