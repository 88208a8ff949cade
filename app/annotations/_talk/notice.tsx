"use client"

import { type FormEvent, useActionState, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { turnLink } from "../_links/actions"
import { restoreRemark } from "../actions"
import styles from "./notice.module.css"
import { type Notice, notify, onNotice, presentNotice } from "./notices"
import { useTalkPlace } from "./place"
import { send } from "./sending"

/** Says at the edge of the page what has just happened, and undoes a removal. `removed`: the id that the address carries. */
export function NoticeBar({ removed }: { removed: string | null }) {
  const notice = useSyncExternalStore(onNotice, presentNotice, () => null)
  const [fromAddress, setFromAddress] = useState(removed)
  useEffect(() => setFromAddress(removed), [removed])
  const gone = notice ? undoingOf(notice) : fromAddress ? undoingOf({ removed: fromAddress }) : null
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
  fields: { id: string; remark?: string; back?: string }
}

function undoingOf(notice: Notice): Undoing | null {
  if ("removed" in notice) {
    const fields = { id: notice.removed }
    return { says: "Removed.", back: "It is back.", action: restoreRemark, fields }
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
      {Object.entries({ ...fields, me: place.me }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {answer?.state === "refused" && <p role="alert">{answer.message}</p>}
      <button type="submit" ref={button}>
        Undo
      </button>
    </form>
  )
}
