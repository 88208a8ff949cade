"use client"

import { type FormEvent, useActionState, useId, useRef, useState } from "react"
import { isEmpty, newKey, type Words, type Written } from "@/app/_drafts/draft"
import { useDraft } from "@/app/_drafts/use-draft"
import type { Target } from "@/lib/annotations/schema"
import { splitWords } from "@/lib/annotations/tags/words"
import type { AudienceView } from "@/lib/annotations/view"
import { TagsField, type TagsHandle } from "../_tags/tags-field"
import { sayRemark } from "../actions"
import { choicesFor, firstChoice } from "../audiences"
import { AudienceSelect, KindSelect } from "./choices"
import styles from "./form.module.css"
import { useTalkPlace } from "./place"
import { type Outcome, send } from "./sending"
import { StateLine } from "./state-line"
import { WordsField, type WordsHandle } from "./words-field"

type Props = {
  target: Target
  /** who hears what is answered; null for a first remark */
  within?: AudienceView | null
  label?: string
  focus?: boolean
  onSaid?: (id: string) => void
  /** the server has it, though it may not be shown yet: what else is kept of it on this device can go */
  onArrived?: () => void
  onCancel?: () => void
}

const EMPTY: Outcome = { state: "refused", code: "invalid", message: "Write something first.", typed: {} }

/** The form in which one says something. What is typed is kept on this device until the server has it. */
export function SayForm({ target, within = null, label = "Your remark", focus, ...then }: Props) {
  const { onSaid, onArrived, onCancel } = then
  const place = useTalkPlace()!
  const id = useId()
  const about = JSON.stringify(target)
  const choices = choicesFor(place.writing, within)
  const [answer, act] = useActionState(sayRemark, null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [sending, setSending] = useState(false)
  const busy = useRef(false)
  const field = useRef<WordsHandle>(null)
  const tags = useRef<TagsHandle>(null)
  const typed = answer?.state === "refused" ? answer.typed : null
  const [audience, setAudience] = useState(typed?.audience ?? firstChoice(choices, within, place.last))
  const [kind, setKind] = useState(typed?.kind ?? "COMMENT")
  const [key] = useState(newKey)

  const draft = useDraft({ owner: place.me, target: about }, (found) => {
    field.current?.set(found)
    tags.current?.set(found.tags ?? [])
    setKind(found.kind)
    if (choices.some(({ value }) => value === found.audience)) setAudience(found.audience)
  })
  const written = (change: Partial<Written> = {}): Written => ({
    ...field.current!.words(),
    kind,
    audience,
    tags: tags.current!.words(),
    ...change,
  })
  const keep = (change: Partial<Written> | Words) => {
    setOutcome(null)
    draft.keep(written(change))
  }

  const say = async () => {
    if (busy.current) return
    const now = written()
    if (isEmpty(now)) {
      setOutcome(EMPTY)
      return field.current?.focus()
    }
    busy.current = true
    setSending(true)
    await draft.trying(now)
    const form = new FormData()
    const fields = {
      target: about,
      clientKey: draft.key.current,
      me: place.me,
      kind,
      audience,
      tags: now.tags!.join(","),
      text: now.text,
    }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    if (now.body) form.set("body", JSON.stringify(now.body))
    const became = await send(sayRemark, form, () => {
      onArrived?.()
      return draft.done()
    })
    if (became.state === "done") {
      field.current?.clear()
      tags.current?.set([])
      await draft.done()
      onSaid?.(became.id)
    }
    setOutcome(became)
    setSending(false)
    busy.current = false
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void say()
  }
  const shown = outcome ?? answer
  const wrong = shown?.state === "refused"
  return (
    <form action={act} onSubmit={submit} className={styles.write}>
      <input type="hidden" name="target" value={about} />
      <input type="hidden" name="clientKey" value={key} suppressHydrationWarning />
      <input type="hidden" name="me" value={place.me} />
      <WordsField
        label={label}
        begin={typed ? { text: typed.text ?? "", body: null, labels: {} } : undefined}
        focus={focus}
        audience={audience}
        describedBy={`${id}-state`}
        invalid={wrong && shown.field !== "audience" && shown.field !== "tags"}
        onChange={keep}
        onSend={say}
        onEscape={onCancel ?? (() => document.getElementById(`${id}-say`)?.focus())}
        handle={field}
      />
      <TagsField
        begin={splitWords(typed?.tags ?? "")}
        audience={audience}
        describedBy={`${id}-state`}
        invalid={wrong && shown.field === "tags"}
        onChange={(words) => keep({ tags: words })}
        onSend={say}
        handle={tags}
      />
      <StateLine
        id={`${id}-state`}
        outcome={shown}
        sending={sending}
        unkept={draft.unkept}
        signIn={place.signIn}
      />
      <div className={styles.choices}>
        <KindSelect
          value={kind}
          onChange={(value) => {
            setKind(value)
            keep({ kind: value })
          }}
        />
        <AudienceSelect
          choices={choices}
          value={audience}
          onChange={(value) => {
            setAudience(value)
            keep({ audience: value })
          }}
        />
        <button id={`${id}-say`} type="submit" className="primary" aria-disabled={sending || undefined}>
          Say it
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            Close
          </button>
        )}
      </div>
    </form>
  )
}
