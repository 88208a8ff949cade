"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import type { Outlook } from "@/lib/sources/imports/view"
import { makeSource } from "../actions"
import { authorPlaces } from "../authors"
import { LanguageField, SelectField, TextField } from "./fields"
import { READERS, TYPES, VOICE_KINDS } from "./words"

type Props = {
  of: Record<string, string | number>
  outlook: Extract<Outlook, { source: null }>
}

const FIELDS = "title voiceId newVoices voiceKind type container issued url licence readers language".split(
  " ",
)

/** The record of the source that the text is the first of, filled in with what the file says of itself. */
export function SourceForm({ of, outlook: { guess, voices } }: Props) {
  const [refusal, act, pending] = useActionState(makeSource, null)
  const general = refusal && !FIELDS.includes(refusal.field ?? "")
  const known = voices.map(({ id, name }): [string, string] => [id, name])
  return (
    <form action={act} className={forms.form}>
      <Carried of={of} />
      {general && <Refused refusal={refusal} />}
      <TextField name="title" label="Title" value={guess.title} refusal={refusal} required />
      {authorPlaces(guess.voiceIds.length).map((name, index) => (
        <SelectField
          key={name}
          name={name}
          label={index === 0 ? "Author" : `Author ${index + 1}`}
          options={[["", index === 0 ? "Someone new, named below" : "Nobody else"], ...known]}
          value={guess.voiceIds[index]}
          refusal={refusal}
        />
      ))}
      <div className={forms.two}>
        <TextField
          name="newVoices"
          label="Names of authors who are new"
          hint="With ; between them. They become voices of the debate, and come after those chosen above."
          value={guess.newVoices.join("; ")}
          refusal={refusal}
        />
        <SelectField
          name="voiceKind"
          label="Who they are in the debate"
          options={VOICE_KINDS}
          value="REVIEWER"
          refusal={refusal}
        />
      </div>
      <div className={forms.two}>
        <SelectField name="type" label="Kind of text" options={TYPES} refusal={refusal} />
        <TextField name="container" label="Journal, book or site it appeared in" refusal={refusal} />
      </div>
      <div className={forms.two}>
        <TextField
          name="issued"
          label="Date"
          hint="As far as you know it: 2012, July 2012, 2 July 2012."
          value={guess.issued}
          refusal={refusal}
        />
        <LanguageField value={guess.language} refusal={refusal} />
      </div>
      <TextField name="url" label="Address on the web" refusal={refusal} />
      <TextField
        name="licence"
        label="Licence or permission"
        hint="What allows you to show it, in a sentence."
        refusal={refusal}
      />
      <SelectField
        name="readers"
        label="Who may read the full text"
        hint="A text by someone else is theirs: open it to everyone only where its licence allows that. Quotations are seen by all who read the debate."
        options={READERS}
        value="SEMINARS"
        refusal={refusal}
      />
      <Sending pending={pending} submit="Record the source with this text" says="Recording it." />
    </form>
  )
}
