import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import type { Content } from "@/lib/claims/content/content"

type Props = {
  of: Content
  /** the address that the form asks for, and what it carries along unseen */
  action: string
  carried: Record<string, string>
  /** the name under which a question is sent, and what names it there */
  name: string
  by: "id" | "slug"
  chosen: string | undefined
}

/** Asks on which question the other claim of a link is. */
export function OtherQuestion({ of, action, carried, name, by, chosen }: Props) {
  return (
    <form action={action} className={forms.form}>
      <Carried of={carried} />
      <div className={forms.field}>
        <label htmlFor={name}>The other claim answers the question</label>
        <select id={name} name={name} defaultValue={chosen}>
          {[...of.question.values()].map((question) => (
            <option key={question.id} value={question[by]}>
              {`${question.number}. ${question.ask}`}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button type="submit">Show its claims</button>
      </p>
    </form>
  )
}
