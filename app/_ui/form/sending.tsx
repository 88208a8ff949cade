import type { ReactNode } from "react"
import forms from "./form.module.css"

type Props = {
  pending: boolean
  /** what the first button says */
  submit: string
  /** the way out of the form */
  leave?: string
  /** what is said while it is sent */
  says?: string
  /** further buttons */
  children?: ReactNode
}

/** The end of a form: the button that sends it, the way out, and that it is being sent. */
export function Sending({ pending, submit, leave, says = "Sending it.", children }: Props) {
  return (
    <p className={forms.acts}>
      <button type="submit" className="primary" disabled={pending}>
        {submit}
      </button>
      {children}
      {leave && <a href={leave}>Leave it</a>}
      <span role="status" className="meta">
        {pending && says}
      </span>
    </p>
  )
}
