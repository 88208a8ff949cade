"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { type Draft, draftId, type Filled, isEmpty, newKey, type Place, type Written } from "./draft"
import { heldAmong, hold } from "./held"
import { draftsAt, dropDraft, keepDraft, keepDraftNow } from "./store"

const PAUSE = 250

async function leftBehind<W extends Written | Filled>(place: Place): Promise<Draft<W> | undefined> {
  const drafts = await draftsAt(place)
  const held = await heldAmong(drafts.map(draftId))
  // What lies in a place was put there by the form of that place.
  return drafts.find((draft) => !held.has(draftId(draft))) as Draft<W> | undefined
}

/**
 * The draft of a form. `onFound` is given what was left behind there, unless another tab is writing it; `keep` takes every
 * change; `trying` notes that the words are being sent; `done` forgets them. `key` names the remark they become: another
 * one when words change that may have arrived already, so that neither version is lost. `unkept`: nothing is kept here.
 */
export function useDraft<W extends Written | Filled = Written>(
  { owner, target }: Place,
  onFound: (written: W) => void,
) {
  const key = useRef("")
  const tried = useRef(false)
  const letGo = useRef<() => void>(() => {})
  const pending = useRef<{ draft: Draft<W>; timer: ReturnType<typeof setTimeout> } | null>(null)
  const [unkept, setUnkept] = useState(false)

  const begin = useCallback(
    (next: string, wasTried = false) => {
      letGo.current()
      key.current = next
      tried.current = wasTried
      letGo.current = hold(draftId({ owner, target, key: next }))
    },
    [owner, target],
  )

  const draftOf = useCallback(
    (written: W): Draft<W> => ({
      owner,
      target,
      key: key.current,
      tried: tried.current,
      written,
      at: Date.now(),
    }),
    [owner, target],
  )

  const forget = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer)
    pending.current = null
    const gone = { owner, target, key: key.current }
    begin(newKey())
    return dropDraft(gone)
  }, [owner, target, begin])

  const keep = useCallback(
    (written: W) => {
      if (tried.current) void forget()
      if (pending.current) clearTimeout(pending.current.timer)
      const draft = draftOf(written)
      const flush = async () => {
        pending.current = null
        setUnkept(!(await keepDraft(draft)))
      }
      pending.current = { draft, timer: setTimeout(flush, PAUSE) }
    },
    [draftOf, forget],
  )

  const trying = useCallback(
    async (written: W) => {
      if (pending.current) clearTimeout(pending.current.timer)
      pending.current = null
      tried.current = true
      setUnkept(!(await keepDraft(draftOf(written))))
    },
    [draftOf],
  )

  const found = useRef(onFound)
  useEffect(() => {
    found.current = onFound
  })
  useEffect(() => {
    let here = true
    begin(newKey())
    leftBehind<W>({ owner, target }).then((draft) => {
      // Whoever has begun to write meanwhile keeps what they write; the older draft waits for the next visit.
      if (!here || !draft || pending.current || isEmpty(draft.written)) return
      begin(draft.key, draft.tried)
      found.current(draft.written)
    })
    const leave = () => {
      if (pending.current) keepDraftNow(pending.current.draft)
    }
    addEventListener("pagehide", leave)
    return () => {
      here = false
      leave()
      removeEventListener("pagehide", leave)
      letGo.current()
    }
  }, [owner, target, begin])

  return { key, keep, trying, done: forget, unkept }
}
