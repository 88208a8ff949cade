"use client"

import { type FormEvent, type ReactNode, useActionState, useId, useRef, useState } from "react"
import { isEmpty, type Words, type Written } from "@/app/_drafts/draft"
import { useDraft } from "@/app/_drafts/use-draft"
import { splitWords } from "@/lib/annotations/tags/words"
import { TagsField, type TagsHandle } from "../_tags/tags-field"
import { editRemark } from "../actions"
import { audienceValue } from "../audiences"
import type { Actable } from "./acts"
import { KindSelect } from "./choices"
import styles from "./form.module.css"
import { useTalkPlace } from "./place"
import { type Outcome, send } from "./sending"
import { StateLine } from "./state-line"
import { WordsField, type WordsHandle } from "./words-field"

type Props = { remark: Actable; begin: Words; standing: ReactNode; onClose: (saved: boolean) => void }

/** The form in which one changes one's own remark. `standing`: what it says now, shown when it changed elsewhere. */
export function EditForm({ remark, begin, standing, onClose }: Props) {
  const place = useTalkPlace()!
  const id = useId()
  const [answer, act] = useActionState(editRemark, null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [sending, setSending] = useState(false)
  const [kind, setKind] = useState<string>(remark.kind)
  const busy = useRef(false)
  // The version that one has read: what changed since is shown, not overwritten.
  const version = useRef(remark.version)
  const field = useRef<WordsHandle>(null)
  const tags = useRef<TagsHandle>(null)
  const draft = useDraft({ owner: place.me, target: `edit:${remark.id}` }, (found) => {
    field.current?.set(found)
    if (found.tags) tags.current?.set(found.tags)
    setKind(found.kind)
    version.current = found.version ?? version.current
  })
  const written = (change: Partial<Written> = {}): Written => ({
    ...field.current!.words(),
    kind,
    audience: "",
    tags: tags.current!.words(),
    version: version.current,
    ...change,
  })

  const save = async () => {
    const now = written()
    if (busy.current || isEmpty(now)) return
    busy.current = true
    setSending(true)
    const form = new FormData()
    const fields = {
      id: remark.id,
      version: String(version.current),
      me: place.me,
      kind,
      tags: now.tags!.join(","),
      text: now.text,
    }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    if (now.body) form.set("body", JSON.stringify(now.body))
    const became = await send(editRemark, form, draft.done)
    setSending(false)
    busy.current = false
    if (became.state !== "done") return setOutcome(became)
    onClose(true)
  }
  const discard = async () => {
    await draft.done()
    onClose(false)
  }
  const keepMine = () => {
    version.current = remark.version
    void save()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const shown = outcome ?? answer
  const conflict = shown?.state === "refused" && shown.code === "conflict"
  const typed = answer?.state === "refused" ? answer.typed : undefined
  const wrong = shown?.state === "refused"
  return (
    <form action={act} onSubmit={submit} className={styles.write}>
      <input type="hidden" name="id" value={remark.id} />
      <input type="hidden" name="version" value={remark.version} />
      <input type="hidden" name="me" value={place.me} />
      <WordsField
        label="Your remark, to change it"
        begin={typed === undefined ? begin : { text: typed.text ?? "", body: null, labels: {} }}
        focus
        audience={audienceValue(remark.audience)}
        describedBy={`${id}-state`}
        invalid={wrong && shown.field !== "tags"}
        onChange={(words) => draft.keep(written(words))}
        onSend={save}
        onEscape={() => onClose(false)}
        handle={field}
      />
      <TagsField
        begin={typed?.tags === undefined ? remark.tags.map(({ name }) => name) : splitWords(typed.tags)}
        audience={audienceValue(remark.audience)}
        describedBy={`${id}-state`}
        invalid={wrong && shown.field === "tags"}
        onChange={(words) => draft.keep(written({ tags: words }))}
        onSend={save}
        handle={tags}
      />
      <noscript>
        <p className="meta">
          Without scripts it is saved as plain text: emphasis, lists, links and mentions are lost.
        </p>
      </noscript>
      <StateLine
        id={`${id}-state`}
        outcome={shown}
        sending={sending}
        unkept={draft.unkept}
        signIn={place.signIn}
      />
      {conflict && (
        <div className={styles.versions}>
          <p className="label">What stands now</p>
          {standing}
          <p className={styles.choices}>
            <button type="button" onClick={keepMine}>
              Keep mine, above
            </button>
            <button type="button" onClick={discard}>
              Keep what stands
            </button>
          </p>
        </div>
      )}
      <div className={styles.choices}>
        <KindSelect
          value={kind}
          onChange={(value) => {
            setKind(value)
            draft.keep(written({ kind: value }))
          }}
        />
        {!conflict && (
          <button type="submit" className="primary" aria-disabled={sending || undefined}>
            Save
          </button>
        )}
        <button type="button" onClick={discard}>
          Leave it as it was
        </button>
      </div>
    </form>
  )
}
