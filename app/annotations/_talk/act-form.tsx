import type { ReactNode } from "react"
import type { Words } from "@/app/_drafts/draft"
import type { Thread } from "../_move/circles"
import { MoveForm } from "../_move/move-form"
import type { Act, Actable } from "./acts"
import { AudienceForm } from "./audience-form"
import { EditForm } from "./edit-form"
import { SayForm } from "./say-form"

export type ActFormProps = {
  act: Act
  remark: Actable
  /** its words for changing them; null where one may not */
  words: Words | null
  /** the thread that it begins, for moving it; null where one may not */
  thread: Thread | null
  /** its words as they are shown */
  standing: ReactNode
  /** `done`: what has become of it */
  onClose: (done?: string) => void
}

/** The form of an act on a remark; nothing for an act that has none, or that one may not do. */
export function ActForm({ act, remark, words, thread, standing, onClose }: ActFormProps) {
  const { id, audience, name } = remark
  const changed = (saved: boolean) => onClose(saved ? "Changed." : undefined)
  const close = () => onClose()
  if (act === "edit" && words)
    return <EditForm remark={remark} begin={words} standing={standing} onClose={changed} />
  if (act === "audience") return <AudienceForm remark={remark} onClose={changed} />
  if (act === "move" && thread) return <MoveForm remark={remark} thread={thread} onClose={close} />
  if (act !== "reply") return null
  return (
    <SayForm
      target={{ parentId: id }}
      within={audience}
      label={`Your reply to ${name}`}
      focus
      onSaid={() => onClose("Said.")}
      onCancel={close}
    />
  )
}
