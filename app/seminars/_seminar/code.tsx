"use client"

import { useActionState } from "react"
import { CopyButton } from "@/app/_ui/copy-button"
import { Refused } from "@/app/_ui/form/refused"
import { type MadeCode, renewCode } from "../actions"
import styles from "../seminars.module.css"

function Made({ code, link }: MadeCode) {
  return (
    <div className={styles.made} role="status">
      <p>Copy them now: they are shown this once, and not kept here.</p>
      <dl>
        <dt>Code</dt>
        <dd>
          <code className={styles.code}>{code}</code> <CopyButton text={code} label="the code" />
        </dd>
        <dt>Link</dt>
        <dd>
          <code>{link}</code> <CopyButton text={link} label="the link" />
        </dd>
      </dl>
    </div>
  )
}

/** The button that makes a code, and what it made. */
export function Code({ id, hasCode }: { id: string; hasCode: boolean }) {
  const [state, act, pending] = useActionState(renewCode, null)
  const made = state !== null && "code" in state ? state : null
  return (
    <form action={act} className={styles.form}>
      <input type="hidden" name="id" value={id} />
      {state !== null && "message" in state && <Refused refusal={state} />}
      {made && <Made {...made} />}
      <p>
        <button type="submit" disabled={pending}>
          {hasCode || made ? "Make a new code" : "Make a code and a link"}
        </button>
      </p>
    </form>
  )
}
