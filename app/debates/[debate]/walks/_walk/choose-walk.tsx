"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import type { WalkLine } from "@/lib/claims/walks/view"
import { addToWalk } from "../actions"

type Props = { debate: string; debateId: string; value: string; walks: WalkLine[]; back: string }

/** To which walk a claim or passage is added, or how a new one is called; and what is said before it. */
export function ChooseWalk({ debate, debateId, value, walks, back }: Props) {
  const [refusal, act, pending] = useActionState(addToWalk, null)
  const typed = refusal?.typed ?? {}
  const chosen = typed.walk ?? (walks[0] ? `${walks[0].id} ${walks[0].slug}` : "new")
  return (
    <form action={act} className={forms.form} key={JSON.stringify(typed)}>
      <Carried of={{ debate, debateId, value }} />
      <div className={forms.field}>
        <label htmlFor="choose-walk">To which walk</label>
        <select id="choose-walk" name="walk" defaultValue={chosen}>
          {walks.map(({ id, slug, title }) => (
            <option key={id} value={`${id} ${slug}`}>
              {title}
            </option>
          ))}
          <option value="new">A new walk</option>
        </select>
      </div>
      <div className={forms.field}>
        <label htmlFor="choose-title">What a new walk is called</label>
        <input id="choose-title" name="title" maxLength={300} autoComplete="off" defaultValue={typed.title} />
      </div>
      <div className={forms.field}>
        <label htmlFor="choose-says">Said before it</label>
        <textarea id="choose-says" name="says" rows={2} maxLength={2000} defaultValue={typed.says} />
      </div>
      <Refused refusal={refusal} />
      <Sending pending={pending} submit="Add it" leave={back} />
    </form>
  )
}
