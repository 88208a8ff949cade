"use client"

import type { JSONContent } from "@tiptap/core"
import { EditorContent, useEditor } from "@tiptap/react"
import { type RefObject, useEffect, useId, useImperativeHandle, useRef, useState } from "react"
import { cardKey } from "@/lib/annotations/body/cards"
import type { Block, Body } from "@/lib/annotations/body/schema"
import { mentionsIn } from "@/lib/annotations/body/text"
import styles from "./editor.module.css"
import { extensionsFor } from "./extensions"
import { inWords } from "./in-words"
import { insertBlock } from "./insert-block"
import type { Asking } from "./mention"
import { Offers, type OffersKeys } from "./offers"
import { Toolbar } from "./toolbar"

export type Named = { body: Body; labels: Record<string, string> }

/** What a form may ask of the editor. */
export type EditorHandle = {
  set: (words: Named | null) => void
  focus: () => void
  /** puts a quotation after the block one writes in, and goes on below it */
  quote: (quotation: Block) => void
}

export type EditorProps = {
  label: string
  begin: Named
  /** not shown yet: the plain field is still written in */
  waiting: boolean
  onReady: () => void
  describedBy?: string
  invalid?: boolean
  /** the address that answers with what may be mentioned */
  mentions: string
  /** null: nothing is written */
  onChange: (words: Named | null) => void
  onSend: () => void
  onEscape: () => void
  handle: RefObject<EditorHandle | null>
}

/** The editor of remarks: its document is the body that is stored. Loaded when one begins to write. */
export function Editor(props: EditorProps) {
  const { label, begin, describedBy, invalid, mentions, handle } = props
  const id = useId()
  const [labels] = useState(() => new Map(Object.entries(begin.labels)))
  const [asking, setAsking] = useState<Asking | null>(null)
  const [present, setPresent] = useState<string | null>(null)
  const keys = useRef<OffersKeys>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  const [extensions] = useState(() =>
    extensionsFor(
      { labels, onAsk: setAsking, onKey: (event) => keys.current?.onKey(event) ?? false },
      { onSend: () => latest.current.onSend(), onEscape: () => latest.current.onEscape() },
    ),
  )
  const attributes = {
    id,
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": `${id}-label`,
    ...(describedBy && { "aria-describedby": describedBy }),
    ...(invalid && { "aria-invalid": "true" }),
    ...(asking && { "aria-controls": `${id}-offers`, "aria-autocomplete": "list" }),
    ...(present && { "aria-activedescendant": present }),
  }
  const editor = useEditor({
    extensions,
    content: begin.body as JSONContent,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: { attributes },
    onUpdate: ({ editor: it }) =>
      latest.current.onChange(it.isEmpty ? null : named(it.getJSON() as Body, labels)),
  })
  useImperativeHandle(
    handle,
    () => ({
      set: (words) => {
        for (const [key, name] of Object.entries(words?.labels ?? {})) labels.set(key, name)
        editor?.commands.setContent((words?.body as JSONContent) ?? "", { emitUpdate: false })
      },
      quote: (quotation) => {
        if (editor) insertBlock(editor, quotation as JSONContent)
      },
      focus: () => {
        if (editor) inWords(editor).setTextSelection(editor.state.doc.content.size).run()
      },
    }),
    [editor, labels],
  )
  const ready = editor !== null
  useEffect(() => {
    if (ready) latest.current.onReady()
  }, [ready])
  if (!editor) return null
  return (
    <div className={styles.editor} hidden={props.waiting}>
      <p className="label" id={`${id}-label`}>
        {label}
      </p>
      <Toolbar editor={editor} controls={id} />
      <EditorContent editor={editor} className={styles.words} />
      {asking && (
        <Offers id={`${id}-offers`} asking={asking} source={mentions} keys={keys} onPresent={setPresent} />
      )}
    </div>
  )
}

function named(body: Body, labels: ReadonlyMap<string, string>): Named {
  const used = mentionsIn(body).map(cardKey)
  return { body, labels: Object.fromEntries(used.map((key) => [key, labels.get(key) ?? "a mention"])) }
}
