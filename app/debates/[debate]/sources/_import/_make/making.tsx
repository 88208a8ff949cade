import { Acting } from "@/app/_ui/form/acting"
import forms from "@/app/_ui/form/form.module.css"
import sections from "@/app/_ui/sections.module.css"
import type { Outlook } from "@/lib/sources/imports/view"
import { giveUp } from "../actions"
import styles from "../import.module.css"
import { SourceForm } from "./source-form"
import { TextForm } from "./text-form"
import { foreseenInWords, partInWords } from "./words"

type Props = { debate: string; source: string | null; id: string; version: number; outlook: Outlook }

/** What the text is made at last: the next text of its source, or the first of one that is recorded here. */
export function Making({ debate, source, id, version, outlook }: Props) {
  const of = { debate, id, version }
  return (
    <section className={sections.section} aria-labelledby="make">
      <h2 id="make">{outlook.source ? "Make it a text of the source" : "Record the source"}</h2>
      {outlook.source ? <NextText outlook={outlook} of={of} /> : <SourceForm of={of} outlook={outlook} />}
      <details className={forms.fold}>
        <summary>Give this text up</summary>
        <p className={styles.prose}>Nothing of it is kept but a line that it was brought.</p>
        <Acting action={giveUp} of={{ debate, source, id }} label="Give it up" />
      </details>
    </section>
  )
}

type Next = Extract<Outlook, { source: object }>

function NextText({ outlook, of }: { outlook: Next; of: Record<string, string | number> }) {
  const { source, same, problem, foreseen, language } = outlook
  return (
    <>
      {partInWords(source) && <p className={styles.prose}>{partInWords(source)}</p>}
      {problem && <p className={`${styles.prose} rubric`}>{problem}</p>}
      {same && <p className={styles.prose}>The source has this text already.</p>}
      {foreseen && <p className={styles.prose}>{foreseenInWords(foreseen)}</p>}
      <TextForm of={of} language={language} mayBeFull={!same && !problem} />
    </>
  )
}
