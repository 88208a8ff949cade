"use client"

import type { Editor } from "@tiptap/core"
import { useEffect, useId, useRef, useState } from "react"
import { href } from "@/lib/annotations/body/href"
import styles from "./editor.module.css"
import { inWords } from "./in-words"

const whole = (typed: string) => (/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`)

/** Asks for the address of a link, for the selected words or to be put in as its own words. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState<string>(editor.getAttributes("link").href ?? "")
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => field.current?.focus(), [])

  const put = () => {
    const link = href.safeParse(whole(address.trim()))
    if (!link.success) return setRefusal(link.error.issues[0]!.message)
    const chain = inWords(editor).extendMarkRange("link")
    const marks = [{ type: "link", attrs: { href: link.data } }]
    if (editor.state.selection.empty && !editor.isActive("link"))
      chain.insertContent({ type: "text", text: address.trim(), marks }).run()
    else chain.setLink({ href: link.data }).run()
    onDone()
  }
  const take = () => {
    inWords(editor).extendMarkRange("link").unsetLink().run()
    onDone()
  }
  return (
    <div className={styles.link}>
      <label htmlFor={id}>Address of the link</label>
      <input
        ref={field}
        id={id}
        type="url"
        value={address}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={refusal ? `${id}-refusal` : undefined}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === "Enter") put()
          else onDone()
        }}
      />
      {refusal && (
        <p id={`${id}-refusal`} className="rubric" role="alert">
          {refusal}
        </p>
      )}
      <p className={styles.buttons}>
        <button type="button" onClick={put}>
          Link it
        </button>
        {editor.isActive("link") && (
          <button type="button" onClick={take}>
            Take the link away
          </button>
        )}
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </div>
  )
}
