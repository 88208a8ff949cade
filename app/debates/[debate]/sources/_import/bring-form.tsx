"use client"

import { type FormEvent, useActionState, useState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { bring } from "./actions"

type Props = {
  debate: string
  source: string | null
  /** the largest file that is taken, in bytes */
  most: number
  /** why what was sent just now was not taken */
  refused: string | null
}

const KINDS = ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.epub,.pdf,.xml,.tei"

/** Chooses a file or takes a pasted text; a refusal stands at the field it concerns, and it works without scripts. */
export function BringForm({ debate, source, most, refused }: Props) {
  const [refusal, act, pending] = useActionState(bring, null)
  const [large, setLarge] = useState(false)
  // A file that is too large is not sent at all.
  const check = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get("file")
    const tooLarge = file instanceof File && file.size > most
    setLarge(tooLarge)
    if (tooLarge) event.preventDefault()
  }
  const at = (field: string) => (refusal?.field === field ? refusal.message : null)
  const file = (large ? tooLarge(most) : at("file")) ?? (refusal ? null : refused)
  const text = large ? null : at("text")
  const general = refusal && !large && !file && !text
  return (
    <form action={act} onSubmit={check} className={forms.form}>
      <input type="hidden" name="debate" value={debate} />
      {source !== null && <input type="hidden" name="source" value={source} />}
      {general && <Refused refusal={refusal} />}
      <div className={forms.field}>
        <label htmlFor="bring-file">A file</label>
        <input
          id="bring-file"
          name="file"
          type="file"
          accept={KINDS}
          aria-invalid={file ? true : undefined}
          aria-describedby={file ? "file-hint file-error" : "file-hint"}
        />
        <p className={forms.hint} id="file-hint">
          Plain text, Markdown, HTML, DOCX, EPUB, PDF with text that can be selected, or TEI; at most{" "}
          {inMegabytes(most)}.
        </p>
        <Wrong id="file-error" message={file} />
      </div>
      <div className={forms.field}>
        <label htmlFor="bring-text">Or paste the text</label>
        <textarea
          id="bring-text"
          name="text"
          rows={10}
          defaultValue={refusal?.typed.text ?? ""}
          aria-invalid={text ? true : undefined}
          aria-describedby={text ? "text-error" : undefined}
        />
        <Wrong id="text-error" message={text} />
      </div>
      <Sending pending={pending} submit="Bring the text" />
    </form>
  )
}

function Wrong({ id, message }: { id: string; message: string | null }) {
  return (
    message && (
      <p className={forms.error} id={id} role="alert">
        {message}
      </p>
    )
  )
}

const inMegabytes = (bytes: number) => `${Math.floor(bytes / (1024 * 1024))} MB`
const tooLarge = (most: number) =>
  `This file is over ${inMegabytes(most)}. Bring it in parts, or without its pictures.`
