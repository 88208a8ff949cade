"use client"

import { useActionState } from "react"
import { Left } from "@/app/_drafts/left"
import { useKeptForm } from "@/app/_drafts/use-kept-form"
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
  /** whose drafts are found in it */
  me: string
  debate: string
  /** what the form carries along unseen */
  of: Record<string, string>
  fields: Field[]
  /** where claims that say nearly the same are looked up; undefined where none can */
  closeAt?: string
  leave: string
}

/** The form in which something is proposed. What was typed is kept on this device until it has arrived; claims that say nearly the same are shown
 * as one types, without scripts once it is sent. */
export function ProposeForm({ me, debate, of, fields, closeAt, leave }: Props) {
  const { version: read, ...about } = of
  const [posted, act] = useActionState(sendProposal, null)
  const target = `propose ${JSON.stringify(about)}`
  const { kept, answer, pending, made, ...draft } = useKeptForm(sendProposal, posted, { owner: me, target })
  const shows = useShown(draft.form, fields, made)
  const typed = useClose(draft.form, closeAt, made)
  const version = answer?.typed.version ?? draft.version ?? read
  const carried = version ? { ...of, debate, version } : { ...of, debate }
  const close = typed ?? answer?.close ?? []
  const beside = fields.some((field) => concerns(field, answer))
  return (
    <form key={made} {...kept} action={act} className={forms.form}>
      <Left {...draft} />
      <Carried of={carried} />
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
