"use client"

import { useActionState } from "react"
import { counted } from "@/app/_ui/counting"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import type { TermToEdit } from "@/lib/claims/terms/view"
import { Speakers } from "../../claims/_claim/speakers"
import { addSense, changeSense } from "../actions"
import { tickOf } from "./fields"
import styles from "./term.module.css"

type Passages = NonNullable<TermToEdit["voice"]>["passages"]

type Props = {
  /** what the form carries along: the debate and the term and, of a meaning that stands, its id and version */
  of: Record<string, string>
  voice: NonNullable<TermToEdit["voice"]>
  chosen: TermToEdit["chosen"]
  back: string
}

/** The form that says what a voice means by a term: in the curators' words, with the passages that show it. */
export function SenseForm({ of, voice, chosen, back }: Props) {
  const [refusal, act, pending] = useActionState(of.id ? changeSense : addSense, null)
  const typed = refusal?.typed
  const shown = new Set(chosen?.passages.map(({ id }) => id))
  const work = voice.works.find(({ title }) => title === chosen?.work?.title)?.id
  const checked = (id: string) => (typed ? tickOf(id) in typed : shown.has(id))
  const named = voice.passages.filter((passage) => passage.named)
  const others = voice.passages.filter((passage) => !passage.named)
  return (
    <form action={act} className={`${forms.form} ${styles.form}`} key={JSON.stringify(typed)}>
      <Carried of={{ ...of, voiceId: voice.id }} />
      <div className={forms.field}>
        <label htmlFor="sense-gloss">{`What ${voice.name} means by it`}</label>
        <textarea
          id="sense-gloss"
          name="gloss"
          rows={4}
          required
          maxLength={2000}
          defaultValue={typed?.gloss ?? chosen?.gloss}
        />
      </div>
      {voice.works.length > 0 && (
        <div className={forms.field}>
          <label htmlFor="sense-work">In which work, if in one only</label>
          <select id="sense-work" name="workId" defaultValue={typed?.workId ?? work ?? ""}>
            <option value="">no one work</option>
            {voice.works.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset className={forms.field}>
        <legend>The passages that show it</legend>
        <p className={forms.hint}>
          {`Those that claims of ${voice.name} rest on; the ones that say the term stand first. Who speaks in them says whether ${voice.name} means it so, or another says it.`}
        </p>
        {voice.passages.length === 0 && (
          <p className="empty">No claim of this voice rests on a passage yet. Cite one in the text first.</p>
        )}
        {named.map((passage) => (
          <Tick key={passage.id} passage={passage} checked={checked(passage.id)} />
        ))}
        {others.length > 0 && (
          <details className={forms.fold} open={others.some(({ id }) => checked(id)) || named.length === 0}>
            <summary>{`${counted(others.length, "passage")} without the term`}</summary>
            <div>
              {others.map((passage) => (
                <Tick key={passage.id} passage={passage} checked={checked(passage.id)} />
              ))}
            </div>
          </details>
        )}
      </fieldset>
      <Refused refusal={refusal} />
      <Sending pending={pending} submit={of.id ? "Save it" : "Add it"} leave={back} />
    </form>
  )
}

function Tick({ passage, checked }: { passage: Passages[number]; checked: boolean }) {
  const { id, exact, where, speakers } = passage
  return (
    <label className={styles.tick}>
      <input type="checkbox" name={tickOf(id)} defaultChecked={checked} />
      <span>
        {`“${exact}”`}
        <span className="meta">
          <Speakers speakers={speakers} />
          {`. ${where}`}
        </span>
      </span>
    </label>
  )
}
