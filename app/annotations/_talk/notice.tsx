"use client"

import { type FormEvent, useActionState, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { turnLink } from "../_links/actions"
import { moveBack } from "../_move/actions"
import { restoreRemark } from "../actions"
import styles from "./notice.module.css"
import { type Notice, notify, onNotice, presentNotice, type Undoable } from "./notices"
import { useTalkPlace } from "./place"
import { send } from "./sending"

/** Says at the edge of the page what has just happened, and undoes it. `removed`: what the address offers to undo. */
export function NoticeBar({ removed }: { removed: Undoable | null }) {
  const notice = useSyncExternalStore(onNotice, presentNotice, () => null)
  const [fromAddress, setFromAddress] = useState(removed)
  const offered = JSON.stringify(removed)
  useEffect(() => setFromAddress(JSON.parse(offered)), [offered])
  const undoable = notice ?? fromAddress
  const gone = undoable && undoingOf(undoable)
  const words = notice && "words" in notice ? notice.words : (gone?.says ?? null)
  const close = () => {
    setFromAddress(null)
    notify(null)
  }
  return (
    <div className={words ? styles.bar : undefined} id="removed">
      <p role="status">{words}</p>
      {gone && (
        <Undo
          key={gone.fields.id}
          undoing={gone}
          onDone={() => setFromAddress(null)}
          focus={notice !== null}
        />
      )}
      {words && (
        <button type="button" onClick={close} aria-label="Close this notice">
          ×
        </button>
      )}
    </div>
  )
}

type Undoing = {
  says: string
  back: string
  action: typeof restoreRemark
  fields: { id: string; remark?: string; back?: string; version?: number }
}

function undoingOf(notice: Notice): Undoing | null {
  if ("removed" in notice) {
    const fields = { id: notice.removed }
    return { says: "Removed.", back: "It is back.", action: restoreRemark, fields }
  }
  if ("moved" in notice) {
    const fields = { id: notice.moved, version: notice.version }
    return { says: "The thread is moved.", back: "It is where it was.", action: moveBack, fields }
  }
  if (!("unlinked" in notice)) return null
  const fields = { id: notice.unlinked, remark: notice.remark, back: "yes" }
  return { says: "Link removed.", back: "The link is back.", action: turnLink, fields }
}

function Undo({ undoing, onDone, focus }: { undoing: Undoing; onDone: () => void; focus: boolean }) {
  const { action, fields, back } = undoing
  const place = useTalkPlace()!
  const [answer, act] = useActionState(action, null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus) button.current?.focus()
  }, [focus])
  const undo = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const became = await send(action, new FormData(event.currentTarget))
    if (became.state === "done") {
      onDone()
      notify({ words: back })
      document.getElementById(`remark-${became.id}`)?.scrollIntoView({ block: "nearest" })
    } else notify({ words: became.message })
  }
  return (
    <form action={act} onSubmit={undo}>
      <Carried of={{ ...fields, me: place.me }} />
      {answer?.state === "refused" && <p role="alert">{answer.message}</p>}
      <button type="submit" ref={button}>
        Undo
      </button>
    </form>
  )
}
