"use client"

import { type FormEvent, useActionState, useEffect, useRef, useState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { useDragging } from "../../curate/_order/use-dragging"
import { saveWalk } from "../actions"
import styles from "./edit.module.css"
import { type SaveRefusal, stepsIn } from "./fields"
import { NameFields } from "./name-fields"
import { walkPath } from "./paths"
import { StepEntry } from "./step-entry"
import { type EditStep, useSteps } from "./use-steps"

type Walk = { debate: string; slug: string; id: string; version: number; title: string; about: string | null }
type Props = { walk: Walk; steps: EditStep[] }

const GONE = { name: "Taken out by someone else meanwhile", words: "" }

/** The form of a walk: its name, its steps in their order and what is said before each. It works without scripts; what was typed
 * stays when it is refused, and when someone else has changed the walk meanwhile. */
export function EditForm(given: Props) {
  const [refusal, act, pending] = useActionState(saveWalk, null)
  // As it stood when one began: the page may come anew while one writes.
  const [{ walk, steps }] = useState(given)
  const known = new Map([...given.steps, ...steps].map((step) => [step.value, step]))
  const typed = refusal && stepsIn(refusal.typed)
  const filled = typed?.map((step) => ({ ...GONE, ...known.get(step.value), ...step })) ?? steps
  // A form is emptied when it has been sent; made anew, it shows what was filled in.
  return <Fields key={JSON.stringify(refusal)} {...{ walk, refusal, act, pending }} steps={filled} />
}

type FieldsProps = Props & { refusal: SaveRefusal; act: (form: FormData) => void; pending: boolean }

function Fields({ walk, steps: given, refusal, act, pending }: FieldsProps) {
  const form = useRef<HTMLFormElement>(null)
  const [ready, setReady] = useState(false)
  const [refocus, setRefocus] = useState<{ key: string; part: string } | null>(null)
  const { steps, said, bring, move, remove, undo } = useSteps(given, form)
  useEffect(() => setReady(true), [])
  useEffect(() => {
    if (!refocus) return
    const entry = form.current?.querySelector(`[data-key="${refocus.key}"]`)
    const parts = [refocus.part, "handle"].map((part) => `[data-part="${part}"]:not(:disabled)`)
    for (const part of parts) {
      const found = entry?.querySelector<HTMLElement>(part)
      if (found) return found.focus()
    }
    form.current?.querySelector<HTMLElement>("[data-part=undo]")?.focus()
  }, [refocus])
  const dragging = useDragging(bring)
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const [part = "", key] = button?.value.split(" ") ?? []
    if (!key) return
    event.preventDefault()
    if (part === "remove") remove(key)
    else move(key, part === "earlier" ? -1 : 1)
    setRefocus({ key, part })
  }
  const carried = {
    debate: walk.debate,
    walk: walk.slug,
    id: walk.id,
    version: refusal?.stands ?? refusal?.typed.version ?? walk.version,
    order: steps.map(({ key }) => key).join(" "),
  }
  return (
    <form ref={form} action={act} onSubmit={submitted} className={`${forms.form} ${styles.form}`}>
      {/* Enter in a field saves, and moves nothing. */}
      <button type="submit" name="act" value="save" className="sr" tabIndex={-1} aria-hidden="true" />
      <Carried of={carried} />
      <NameFields
        title={refusal?.typed.title ?? walk.title}
        about={refusal?.typed.about ?? walk.about ?? ""}
        refusal={refusal}
      />
      {refusal?.stands && (
        <p>
          <a href={`${walkPath(walk.debate, walk.slug)}?show=whole`} target="_blank" rel="noreferrer">
            See how it stands now
          </a>
          , in another tab. What you typed is still here, and takes its place when you save again.
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepEntry
            key={step.key}
            step={step}
            number={index + 1}
            of={steps.length}
            dragging={ready ? dragging(step.key, index) : null}
            onStep={(by) => {
              move(step.key, by)
              setRefocus({ key: step.key, part: "handle" })
            }}
          />
        ))}
      </ol>
      {steps.length === 0 && <p className="empty">No steps yet.</p>}
      <p className={`${forms.acts} ${styles.saving}`}>
        <button type="submit" name="act" value="save" className="primary" disabled={pending}>
          Save it
        </button>
        <button type="submit" name="act" value="find" disabled={pending}>
          Save, and find more steps
        </button>
        {undo && (
          <button type="button" data-part="undo" onClick={undo}>
            Undo
          </button>
        )}
        <span role="status" className="meta">
          {pending ? "Sending it." : said && `${said}${undo ? " Not saved yet." : ""}`}
        </span>
      </p>
    </form>
  )
}
