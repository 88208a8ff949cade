"use client"

import type { Editor } from "@tiptap/core"
import { useEditorState } from "@tiptap/react"
import { type KeyboardEvent, useRef, useState } from "react"
import styles from "./editor.module.css"
import { inWords } from "./in-words"
import { LinkField } from "./link-field"

type Tool = { name: string; sign: string; keys?: string; on?: string; run: (editor: Editor) => void }

const TOOLS: Tool[] = [
  {
    name: "Bold",
    sign: "B",
    keys: "Control+B",
    on: "bold",
    run: (it) => inWords(it).toggleBold().run(),
  },
  {
    name: "Italic",
    sign: "I",
    keys: "Control+I",
    on: "italic",
    run: (it) => inWords(it).toggleItalic().run(),
  },
  { name: "List", sign: "•", on: "bulletList", run: (it) => inWords(it).toggleBulletList().run() },
  {
    name: "Numbered list",
    sign: "1.",
    on: "orderedList",
    run: (it) => inWords(it).toggleOrderedList().run(),
  },
  {
    name: "Quotation",
    sign: "“ ”",
    on: "blockquote",
    run: (it) => inWords(it).toggleBlockquote().run(),
  },
]

// One stop of the Tab key; the arrows go from tool to tool (APG, toolbar).
function along(event: KeyboardEvent<HTMLDivElement>, at: number): number | null {
  const tools = event.currentTarget.querySelectorAll("button[data-tool]").length
  if (event.key === "ArrowRight") return (at + 1) % tools
  if (event.key === "ArrowLeft") return (at - 1 + tools) % tools
  if (event.key === "Home") return 0
  return event.key === "End" ? tools - 1 : null
}

/** The tools above the editor, with their state; `controls` is the id of what is being written. */
export function Toolbar({ editor, controls }: { editor: Editor; controls: string }) {
  const [at, setAt] = useState(0)
  const [linking, setLinking] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const on = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      link: it.isActive("link"),
      ...Object.fromEntries(TOOLS.map(({ on: name }) => [name!, it.isActive(name!)])),
    }),
  }) as Record<string, boolean>

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = along(event, at)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    bar.current?.querySelectorAll<HTMLButtonElement>("button[data-tool]")[next]?.focus()
  }
  const tool = (index: number) => ({
    type: "button" as const,
    "data-tool": "",
    tabIndex: index === at ? 0 : -1,
  })
  const last = TOOLS.length
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Format"
        aria-controls={controls}
        className={styles.tools}
        onKeyDown={move}
      >
        {TOOLS.map(({ name, sign, keys, on: mark, run }, index) => (
          <button
            key={name}
            {...tool(index)}
            aria-label={name}
            title={name}
            aria-keyshortcuts={keys}
            aria-pressed={on[mark!]}
            onClick={() => run(editor)}
          >
            <span aria-hidden="true" data-sign={sign} data-mark={mark} />
          </button>
        ))}
        <button
          {...tool(last)}
          aria-pressed={on.link}
          aria-expanded={linking}
          onClick={() => setLinking(!linking)}
        >
          Link
        </button>
        <button {...tool(last + 1)} onClick={() => inWords(editor).insertContent(" @").run()}>
          Mention
        </button>
      </div>
      {linking && (
        <LinkField
          editor={editor}
          onDone={() => {
            setLinking(false)
            editor.view.focus()
          }}
        />
      )}
    </>
  )
}
