"use client"

import { useActionState, useEffect, useRef } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Control } from "../../curate/_form/control"
import { concerns, type Field } from "../../curate/_form/field"
import { useShown } from "../../curate/_form/use-shown"
import { Controls } from "../../propose/_propose/controls"
import { decideProposal } from "./actions"

type Props = { of: Record<string, string>; fields: Field[]; accept: string }

const WHY: Field = {
  kind: "area",
  name: "why",
  label: "A word to whoever proposed it",
  value: "",
  rows: 2,
  hint: "Needed where you decline.",
}

/** The form in which curators accept a proposal, as it is or as they change it here, or decline it with a reason. */
export function DecideForm({ of, fields, accept }: Props) {
  const [answer, act, pending] = useActionState(decideProposal, null)
  const form = useRef<HTMLFormElement>(null)
  const shows = useShown(form, fields, answer)
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>("[aria-invalid], [role=alert]")?.focus()
  }, [answer])
  const inside = fields.some((field) => concerns(field, answer))
  return (
    <form ref={form} action={act} className={forms.form} key={JSON.stringify(answer)}>
      <Carried of={of} />
      {answer && !inside && !concerns(WHY, answer) && <Refused refusal={answer} />}
      <details className={forms.fold} open={inside}>
        <summary>Change it before you accept it</summary>
        <div className={forms.form}>
          <Controls fields={fields} answer={answer} shows={shows} />
        </div>
      </details>
      <Control field={WHY} answer={answer} />
      <p className={forms.acts}>
        <button type="submit" className="primary" name="decision" value="ACCEPT" disabled={pending}>
          {accept}
        </button>
        <button type="submit" name="decision" value="DECLINE" disabled={pending}>
          Decline
        </button>
        <span role="status" className="meta">
          {pending && "Sending it."}
        </span>
      </p>
    </form>
  )
}
