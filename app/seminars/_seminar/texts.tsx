import sections from "@/app/_ui/sections.module.css"
import type { SeminarView } from "@/lib/seminars/view"
import { openTexts } from "../actions"
import { SeminarForm } from "./form"

type Props = { seminar: SeminarView; open: boolean }

/** Whether the members read the full texts that the debate keeps for its seminars: for the curators of the debate. */
export function Texts({ seminar: { id, address }, open }: Props) {
  return (
    <section className={sections.section} aria-labelledby="texts">
      <h2 id="texts">Full texts</h2>
      <p>
        {open
          ? "Its members read the full texts that this debate keeps for its seminars."
          : "Its members read excerpts where this debate keeps a full text for its seminars."}
      </p>
      <SeminarForm
        action={openTexts}
        of={{ id, open: open ? "no" : "yes", ...address }}
        submit={open ? "Close the full texts to this seminar" : "Open the full texts to this seminar"}
      />
    </section>
  )
}
