"use client"

import {
  type ComponentType,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react"
import { flushSync } from "react-dom"
import type { Words } from "@/app/_drafts/draft"
import type { EditorHandle, EditorProps, Named } from "@/app/_editor/editor"
import type { Block } from "@/lib/annotations/body/schema"
import { bodyOf, bodySoFar, textOf } from "@/lib/annotations/body/text"
import { namedIn } from "../audiences"
import styles from "./form.module.css"
import { useTalkPlace } from "./place"
import { fieldOpened, type OpenField, writtenIn } from "./quoting"

export type WordsHandle = {
  words: () => Words
  set: (words: Words) => void
  clear: () => void
  focus: () => void
}

type Props = {
  label: string
  begin?: Words
  focus?: boolean
  /** who may read it, as a form's value: of these people may be mentioned */
  audience: string
  describedBy?: string
  invalid?: boolean
  onChange: (words: Words) => void
  onSend: () => void
  onEscape: () => void
  handle: RefObject<WordsHandle | null>
}

const NOTHING: Words = { text: "", body: null, labels: {} }

const asWords = (named: Named | null): Words => (named ? { text: "", ...named } : NOTHING)
const asNamed = ({ text, body, labels }: Words): Named => ({ body: body ?? bodySoFar(text), labels })

/** A plain field, which works without scripts; the editor takes its place once one begins to write. */
export function WordsField({ label, begin = NOTHING, focus = false, handle, ...props }: Props) {
  const id = useId()
  const place = useTalkPlace()!
  const current = useRef(begin)
  const plain = useRef<HTMLTextAreaElement>(null)
  const editor = useRef<EditorHandle>(null)
  const opened = useRef<OpenField>({ quote: (quotation) => latest.current(quotation) })
  const [loaded, setLoaded] = useState<{ Editor: ComponentType<EditorProps>; begin: Named } | null>(null)
  const [ready, setReady] = useState(false)

  const change = (words: Words) => {
    writtenIn(opened.current)
    current.current = words
    props.onChange(words)
  }
  // Where the editor does not come, the plain field does.
  const load = async () => {
    if (loaded) return
    const { Editor } = await import("@/app/_editor/editor").catch(() => ({ Editor: null }))
    if (Editor) setLoaded((known) => known ?? { Editor, begin: asNamed(current.current) })
  }
  // The plain field is written in until the editor stands; then its words and the focus change hands at once, so that no
  // key is lost in between.
  const handOver = () => {
    const field = plain.current
    const focused = document.activeElement === field
    if (field && current.current.body === null) current.current = { ...current.current, text: field.value }
    flushSync(() => setReady(true))
    editor.current?.set(asNamed(current.current))
    if (focused) editor.current?.focus()
  }
  // Where the editor does not stand yet, what was written so far is kept with the quotation until it does.
  const quote = (quotation: Block) => {
    if (ready) return editor.current?.quote(quotation)
    const { body, text, labels } = current.current
    const before = body ?? (text.trim() ? bodyOf(text) : null)
    const content: Block[] = [...(before?.content ?? []), quotation, { type: "paragraph" }]
    const whole = { type: "doc" as const, content }
    if (plain.current) plain.current.value = textOf(whole)
    change({ text: "", body: whole, labels })
    void load()
  }
  const latest = useRef(quote)
  useEffect(() => {
    latest.current = quote
  })
  useEffect(() => fieldOpened(opened.current), [])
  useImperativeHandle(handle, () => ({
    words: () => current.current,
    set: (words) => {
      current.current = words
      editor.current?.set(asNamed(words))
      if (plain.current) plain.current.value = words.text
      if (words.body) void load()
    },
    clear: () => {
      current.current = NOTHING
      editor.current?.set(null)
      if (plain.current) plain.current.value = ""
    },
    focus: () => (plain.current ?? editor.current)?.focus(),
  }))

  const { describedBy, invalid } = props
  const mentions = `/annotations/mentions?${new URLSearchParams({ debate: place.debate, ...namedIn(props.audience) })}`
  const rich = loaded && (
    <loaded.Editor
      {...{ label, describedBy, invalid, mentions }}
      begin={loaded.begin}
      waiting={!ready}
      onReady={() => queueMicrotask(handOver)}
      handle={editor}
      onChange={(named) => change(asWords(named))}
      onSend={props.onSend}
      onEscape={props.onEscape}
    />
  )
  return (
    <>
      {!ready && (
        <label className="label" htmlFor={id}>
          {label}
        </label>
      )}
      {!ready && (
        <textarea
          ref={plain}
          id={id}
          name="text"
          className={styles.plain}
          defaultValue={begin.text}
          // biome-ignore lint/a11y/noAutofocus: one has just asked to write here
          autoFocus={focus}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onFocus={load}
          onChange={({ target }) => change({ text: target.value, body: null, labels: {} })}
          onKeyDown={(event) => {
            if (event.key === "Escape") props.onEscape()
            else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onSend()
            else return
            event.preventDefault()
          }}
        />
      )}
      {rich}
    </>
  )
}
