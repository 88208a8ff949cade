"use client"

import dynamic from "next/dynamic"
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react"
import type { Words } from "@/app/_drafts/draft"
import { later } from "@/app/_ui/later"
import { withIn } from "@/app/_ui/query"
import type { RemarkView } from "@/lib/annotations/view"
import type { Thread } from "../_move/circles"
import { removeRemark, turnThread } from "../actions"
import type { ActFormProps } from "./act-form"
import { notify } from "./notices"
import { useTalkPlace } from "./place"
import { Reactions } from "./reactions"
import styles from "./remark.module.css"
import { Turn } from "./turn"

export type Act = "reply" | "edit" | "audience" | "move" | "react"

// Most read and do nothing: the forms come after the page, but with it where its address asks for one.
const forms = later(() => import("./act-form"))
const FormOfAddress = dynamic(() => import("./act-form").then(({ ActForm }) => ActForm))

const NO_ANSWER = "The form did not come. Press again when you are on line."

/** What the acts on a remark need to know of it. */
export type Actable = Pick<
  RemarkView,
  "id" | "version" | "kind" | "audience" | "tags" | "can" | "reactions" | "resolved" | "pinned"
> & { name: string }

type Props = {
  remark: Actable
  /** its words for changing them; null where one may not */
  words: Words | null
  /** the thread that it begins, for moving it; null where one may not, or where it is this remark alone */
  thread: Thread | null
  /** what the address asks for, without scripts */
  open: Act | null
  /** the button that follows its thread */
  following: ReactNode
  /** its words as they are shown */
  children: ReactNode
}

/** A remark's words with what one may do with it: answer, react, change, say who may read it, remove, settle. */
export function RemarkActs({ remark, words, thread, open, following, children }: Props) {
  const [shown, setShown] = useState<{ act: Act; Form: ComponentType<ActFormProps> } | null>(
    open && { act: open, Form: FormOfAddress },
  )
  const act = shown?.act ?? null
  const links = useRef<HTMLDivElement>(null)
  const { id, can, name } = remark
  const query = useTalkPlace()?.query ?? "?"
  useEffect(() => void forms.soon(), [])
  const show = (there: ReturnType<typeof forms.come>, what: Act) =>
    setShown({ act: what, Form: there?.ActForm ?? FormOfAddress })
  const turnTo = (what: Act) => {
    if (act === what) return setShown(null)
    const there = forms.come()
    if (there || what === "react") return show(there, what)
    forms.ask().then(
      (loaded) => show(loaded, what),
      () => notify({ words: NO_ANSWER }),
    )
  }
  const close = (done?: string) => {
    const from = act
    setShown(null)
    if (done) notify({ words: done })
    requestAnimationFrame(() => links.current?.querySelector<HTMLElement>(`[data-act="${from}"]`)?.focus())
  }
  const link = (what: Act, label: string, about: string) => (
    <a
      href={`${withIn(query, what, id)}#remark-${id}`}
      data-act={what}
      aria-label={about}
      onClick={(event) => {
        event.preventDefault()
        turnTo(what)
      }}
    >
      {label}
    </a>
  )
  const form = shown && act !== "react" && (
    <shown.Form {...{ act: shown.act, remark, words, thread }} standing={children} onClose={close} />
  )
  return (
    <>
      {act === "edit" && words ? form : children}
      <Reactions remark={remark} name={name} all={act === "react"} />
      <div className={styles.acts} ref={links}>
        {can.reply && link("reply", "Reply", `Reply to ${name}`)}
        {can.react && link("react", "React", `React to ${name}`)}
        {can.edit && link("edit", "Edit", "Edit your remark")}
        {can.changeAudience && link("audience", "Who may read it", "Who may read it: your remark")}
        {can.remove && (
          <Turn
            action={removeRemark}
            fields={{ id, version: remark.version }}
            about="Delete your remark"
            done={{ removed: id }}
          >
            Delete
          </Turn>
        )}
        {thread && link("move", "Move the thread", `Move the thread of ${name}`)}
        <Settling remark={remark} />
        {following}
      </div>
      {act !== "edit" && form}
    </>
  )
}

function Settling({ remark }: { remark: Actable }) {
  const { id, can, name, resolved, pinned } = remark
  const turn = (may: boolean, fields: { turn: string }, label: string, done: string) =>
    may && (
      <Turn
        action={turnThread}
        fields={{ id, ...fields }}
        about={`${label} the thread of ${name}`}
        done={{ words: done }}
      >
        {label}
      </Turn>
    )
  return (
    <>
      {resolved
        ? turn(can.resolve, { turn: "reopen" }, "Reopen", "Open again.")
        : turn(can.resolve, { turn: "resolve" }, "Resolve", "Resolved.")}
      {pinned
        ? turn(can.pin, { turn: "unpin" }, "Unpin", "No longer pinned.")
        : turn(can.pin, { turn: "pin" }, "Pin", "Pinned before the other threads.")}
    </>
  )
}
