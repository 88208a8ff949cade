"use client"

import { type FormEvent, type ReactNode, useActionState, useRef, useState } from "react"
import type { Words } from "@/app/_drafts/draft"
import type { RemarkView } from "@/lib/annotations/view"
import { removeRemark } from "../actions"
import { AudienceForm } from "./audience-form"
import { EditForm } from "./edit-form"
import { notify } from "./notices"
import { useTalkPlace } from "./place"
import styles from "./remark.module.css"
import { SayForm } from "./say-form"
import { send } from "./sending"

export type Act = "reply" | "edit" | "audience"

/** What the acts on a remark need to know of it. */
export type Actable = Pick<RemarkView, "id" | "version" | "kind" | "audience" | "can"> & { name: string }

type Props = {
  remark: Actable
  /** its words for changing them; null where one may not */
  words: Words | null
  /** what the address asks for, without scripts */
  open: Act | null
  /** its words as they are shown */
  children: ReactNode
}

/** A remark's words with what one may do with it: answer, change, say who may read it, remove. */
export function RemarkActs({ remark, words, open, children }: Props) {
  const [act, setAct] = useState(open)
  const links = useRef<HTMLDivElement>(null)
  const { id, can, name } = remark
  const close = (done?: string) => {
    const from = act
    setAct(null)
    if (done) notify({ words: done })
    requestAnimationFrame(() => links.current?.querySelector<HTMLElement>(`[data-act="${from}"]`)?.focus())
  }
  const link = (what: Act, label: string, about: string) => (
    <a
      href={`?${what}=${id}#remark-${id}`}
      data-act={what}
      aria-label={about}
      onClick={(event) => {
        event.preventDefault()
        setAct(act === what ? null : what)
      }}
    >
      {label}
    </a>
  )
  return (
    <>
      {act === "edit" && words ? (
        <EditForm
          remark={remark}
          begin={words}
          standing={children}
          onClose={(saved) => close(saved ? "Changed." : undefined)}
        />
      ) : (
        children
      )}
      <div className={styles.acts} ref={links}>
        {can.reply && link("reply", "Reply", `Reply to ${name}`)}
        {can.edit && link("edit", "Edit", "Edit your remark")}
        {can.changeAudience && link("audience", "Who may read it", "Who may read it: your remark")}
        {can.remove && <Remove id={id} version={remark.version} />}
      </div>
      {act === "audience" && (
        <AudienceForm remark={remark} onClose={(done) => close(done ? "Changed." : undefined)} />
      )}
      {act === "reply" && (
        <SayForm
          target={{ parentId: id }}
          within={remark.audience}
          label={`Your reply to ${name}`}
          focus
          onSaid={() => close("Said.")}
          onCancel={() => close()}
        />
      )}
    </>
  )
}

function Remove({ id, version }: { id: string; version: number }) {
  const place = useTalkPlace()!
  const [answer, act] = useActionState(removeRemark, null)
  const busy = useRef(false)
  const remove = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    const became = await send(removeRemark, new FormData(event.currentTarget))
    busy.current = false
    notify(became.state === "done" ? { removed: id } : { words: became.message })
  }
  return (
    <form action={act} onSubmit={remove}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="me" value={place.me} />
      <button type="submit" aria-label="Delete your remark">
        Delete
      </button>
      {answer?.state === "refused" && <span role="alert">{answer.message}</span>}
    </form>
  )
}
