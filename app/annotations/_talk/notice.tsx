"use client"

import { type FormEvent, useActionState, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { restoreRemark } from "../actions"
import styles from "./notice.module.css"
import { notify, onNotice, presentNotice } from "./notices"
import { useTalkPlace } from "./place"
import { send } from "./sending"

/** Says at the edge of the page what has just happened, and undoes a removal. `removed`: the id that the address carries. */
export function NoticeBar({ removed }: { removed: string | null }) {
  const notice = useSyncExternalStore(onNotice, presentNotice, () => null)
  const [fromAddress, setFromAddress] = useState(removed)
  useEffect(() => setFromAddress(removed), [removed])
  const gone = notice ? ("removed" in notice ? notice.removed : null) : fromAddress
  const words = notice && "words" in notice ? notice.words : gone ? "Removed." : null
  const close = () => {
    setFromAddress(null)
    notify(null)
  }
  return (
    <div className={words ? styles.bar : undefined} id="removed">
      <p role="status">{words}</p>
      {gone && <Undo id={gone} onDone={() => setFromAddress(null)} focus={notice !== null} />}
      {words && (
        <button type="button" onClick={close} aria-label="Close this notice">
          ×
        </button>
      )}
    </div>
  )
}

function Undo({ id, onDone, focus }: { id: string; onDone: () => void; focus: boolean }) {
  const place = useTalkPlace()!
  const [answer, act] = useActionState(restoreRemark, null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus) button.current?.focus()
  }, [focus])
  const undo = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const became = await send(restoreRemark, new FormData(event.currentTarget))
    if (became.state === "done") {
      onDone()
      notify({ words: "It is back." })
      document.getElementById(`remark-${id}`)?.scrollIntoView({ block: "nearest" })
    } else notify({ words: became.message })
  }
  return (
    <form action={act} onSubmit={undo}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="me" value={place.me} />
      {answer?.state === "refused" && <p role="alert">{answer.message}</p>}
      <button type="submit" ref={button}>
        Undo
      </button>
    </form>
  )
}
