"use client"

import { type RefObject, useEffect, useId, useImperativeHandle, useRef, useState } from "react"
import { splitWords } from "@/lib/annotations/tags/words"
import { useTalkPlace } from "../_talk/place"
import { Chosen } from "./chosen"
import { Combobox } from "./combobox"
import styles from "./tags.module.css"

export type TagsHandle = { words: () => string[]; set: (words: readonly string[]) => void }

type Props = {
  begin?: readonly string[]
  /** who may read the remark, as a form's value: it decides which words are offered */
  audience: string
  describedBy?: string
  invalid?: boolean
  onChange: (words: string[]) => void
  onSend: () => void
  handle: RefObject<TagsHandle | null>
}

/** The words by which a remark is found again: a plain field with commas; with scripts words that are offered and chosen. */
export function TagsField({ begin = [], audience, describedBy, invalid, onChange, onSend, handle }: Props) {
  const id = useId()
  const { debate } = useTalkPlace()!
  const [ready, setReady] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>(begin)
  const [typed, setTyped] = useState("")
  const plain = useRef<HTMLInputElement>(null)
  const input = useRef<HTMLInputElement>(null)

  // What was typed before the scripts came is kept.
  useEffect(() => {
    if (plain.current) setChosen(splitWords(plain.current.value))
    setReady(true)
  }, [])
  const all = (words: readonly string[], more: string) => [...new Set([...words, ...splitWords(more)])]
  useImperativeHandle(handle, () => ({
    words: () => all(plain.current ? splitWords(plain.current.value) : chosen, typed),
    set: (words) => {
      setChosen(words)
      setTyped("")
      if (plain.current) plain.current.value = words.join(", ")
    },
  }))
  const change = (words: readonly string[], more: string) => {
    setChosen(words)
    setTyped(more)
    onChange(all(words, more))
  }
  return (
    <div className={styles.field}>
      <label className="label" htmlFor={id}>
        Tags
      </label>
      {ready ? (
        <div className={styles.box}>
          <Chosen
            words={chosen}
            onTakeOut={(word) => {
              const left = chosen.filter((each) => each !== word)
              change(left, typed)
              input.current?.focus()
            }}
          />
          <Combobox
            {...{ id, debate, audience, describedBy, invalid, chosen, typed, input, onSend }}
            onType={(more) => change(chosen, more)}
            onChoose={(words) => change(all(chosen, words), "")}
            onTakeBack={() => change(chosen.slice(0, -1), typed)}
          />
        </div>
      ) : (
        <>
          <input
            ref={plain}
            id={id}
            name="tags"
            className={styles.plain}
            defaultValue={begin.join(", ")}
            autoComplete="off"
            aria-describedby={[`${id}-hint`, describedBy].filter(Boolean).join(" ")}
            aria-invalid={invalid || undefined}
          />
          <p className="meta" id={`${id}-hint`}>
            Words with commas between them.
          </p>
        </>
      )}
    </div>
  )
}
