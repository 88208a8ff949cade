"use client"

import { useActionState, useEffect, useRef } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { concerns, type Field } from "../../curate/_form/field"
import { useShown } from "../../curate/_form/use-shown"
import { sendProposal } from "./actions"
import { CloseClaims } from "./close-claims"
import { Controls } from "./controls"
import styles from "./propose.module.css"
import { useClose } from "./use-close"

type Props = {
  debate: string
  /** what the form carries along unseen */
  of: Record<string, string>
  fields: Field[]
  /** where claims that say nearly the same are looked up; undefined where none can */
  closeAt?: string
  leave: string
}

/** The form in which something is proposed. What was typed stays when it is refused; claims that say nearly the same are shown
 * as one types, without scripts once it is sent. */
export function ProposeForm({ debate, of, fields, closeAt, leave }: Props) {
  const [answer, act, pending] = useActionState(sendProposal, null)
  const form = useRef<HTMLFormElement>(null)
  const shows = useShown(form, fields, answer)
  const typed = useClose(form, closeAt, answer)
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>("[aria-invalid], [role=alert]")?.focus()
  }, [answer])
  const close = typed ?? answer?.close ?? []
  const beside = fields.some((field) => concerns(field, answer))
  return (
    <form ref={form} action={act} className={forms.form} key={JSON.stringify(answer)}>
      <Carried of={{ ...of, debate }} />
      {close.length > 0 && <input type="hidden" name="anyway" value="1" />}
      {answer && !beside && <Refused refusal={answer} />}
      <Controls fields={fields} answer={answer} shows={shows} />
      <div className={styles.near} role="status">
        {close.length > 0 && (
          <>
            <p>
              <b>Close to what you write</b>
            </p>
            <CloseClaims claims={close} debate={debate} />
          </>
        )}
      </div>
      <Sending
        pending={pending}
        submit={close.length > 0 ? "It says something else: send it" : "Send it to the curators"}
        leave={leave}
      />
    </form>
  )
}
