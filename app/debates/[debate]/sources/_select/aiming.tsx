"use client"

import { unstable_rethrow } from "next/navigation"
import { useState, useTransition } from "react"
import type { Refusal } from "@/app/_web/attempt"
import type { Aim } from "@/lib/annotations/aiming/view"
import { selectedFor } from "../_editions/actions"
import styles from "./selecting.module.css"
import type { Chosen } from "./use-chosen"

export type Aiming = {
  aim: Aim
  /** where the words are taken: the debate, the source, the edition on the page, and the number of the full text */
  of: { debate: string; source: string; editionId: string; number: number | null }
  /** where one goes on without selecting anything */
  back: string
}

const SILENT = "Not sent, or the answer was lost. Select the words and press again."

const AIMS = {
  passage: { ask: "Select the words where this passage stands", button: "Attach here" },
  remark: { ask: "Select the words that your remark is about now", button: "Move the remark here" },
}

// The banner stays in sight while one selects, so it leaves room for the text.
const SHOWN = 160
const shortened = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()} …` : words)

/** What the words that are selected next are for, above the text. */
export function AimBanner({ aiming: { aim, back } }: { aiming: Aiming }) {
  const quoted = aim.words ?? (aim.kind === "remark" ? aim.said : "")
  return (
    <section className={styles.aim} aria-label={AIMS[aim.kind].ask}>
      <p>
        {AIMS[aim.kind].ask}
        {quoted && ":"}
      </p>
      {quoted && <blockquote>“{shortened(quoted)}”</blockquote>}
      <p>
        <a href={back}>Leave it as it is</a>
      </p>
      <noscript>
        <p>Selecting words needs scripts.</p>
      </noscript>
    </section>
  )
}

type Props = { aiming: Aiming; chosen: () => Chosen | null; onRefused: (message: string) => void }

/** The button that gives the words selected to what they are for, and leads on. */
export function ToAim({ aiming: { aim, of }, chosen, onRefused }: Props) {
  const [pending, start] = useTransition()
  const [sent, setSent] = useState(false)
  const press = () => {
    const words = chosen()
    if (!words || pending || sent) return
    start(async () => {
      const refusal = await sending(formOf(aim, of, words))
      if (refusal) onRefused(refusal.message)
      else setSent(true)
    })
  }
  return (
    <button type="button" className="primary" onClick={press} aria-disabled={pending || undefined}>
      {AIMS[aim.kind].button}
    </button>
  )
}

async function sending(form: FormData): Promise<Refusal> {
  try {
    return await selectedFor(null, form)
  } catch (error) {
    unstable_rethrow(error)
    return { message: SILENT, typed: {} }
  }
}

function formOf(
  aim: Aim,
  { debate, source, editionId, number }: Aiming["of"],
  { start, end, exact }: Chosen,
): FormData {
  const form = new FormData()
  const fields = {
    debate,
    source,
    kind: aim.kind,
    id: aim.id,
    words: JSON.stringify({ editionId, start, end, exact }),
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (number !== null) form.set("number", String(number))
  if (aim.kind === "remark") form.set("version", String(aim.version))
  return form
}
