"use client"

import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import { newKey, type Words } from "@/app/_drafts/draft"
import { useDraft } from "@/app/_drafts/use-draft"
import { KINDS_OF_LINK } from "@/lib/annotations/links/kinds"
import { AudienceSelect } from "../_talk/choices"
import { notify } from "../_talk/notices"
import { useTalkPlace } from "../_talk/place"
import { type Outcome, send } from "../_talk/sending"
import { StateLine } from "../_talk/state-line"
import { WordsField, type WordsHandle } from "../_talk/words-field"
import { choicesFor, firstChoice } from "../audiences"
import { linkWords } from "./actions"
import type { Begun, WordsEnd } from "./begun"
import { FirstEnd, SecondEnd } from "./ends"
import styles from "./linking.module.css"
import type { Begin } from "./use-begun"
import { linkInWords } from "./words"

type Props = {
  begun: Begun
  to: WordsEnd
  begin: Begin
  here: string
}

/** The form that makes a link: how the first words are linked to the second, for whom, with a remark or without. All of it is
 * kept on this device until the server has it. */
export function LinkForm({ begun, to, begin, here }: Props) {
  const place = useTalkPlace()!
  const id = useId()
  const { from, kind, key } = begun
  const choices = choicesFor(place.writing, null)
  const [audience, setAudience] = useState(firstChoice(choices, null, place.last))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [sending, setSending] = useState(false)
  const busy = useRef(false)
  const select = useRef<HTMLSelectElement>(null)
  const field = useRef<WordsHandle>(null)
  useEffect(() => select.current?.focus({ preventScroll: true }), [])

  const target = `link:${"words" in from ? `${from.words.editionId} ${from.words.start}` : from.remark}`
  const draft = useDraft({ owner: place.me, target }, (found) => {
    field.current?.set(found)
    if (choices.some(({ value }) => value === found.audience)) setAudience(found.audience)
  })
  // What has been sent may have arrived: when something changes, it is another link.
  const change = (next: Partial<Begun> = {}) => {
    setOutcome(null)
    if (begun.tried || Object.keys(next).length > 0)
      begin.change({ ...begun, ...next, ...(begun.tried && { key: newKey(), tried: false }) })
  }
  const keep = (next: { words?: Words; audience?: string } = {}) => {
    const words = next.words ?? field.current!.words()
    draft.keep({ ...words, kind, audience: next.audience ?? audience })
    change()
  }

  const link = async () => {
    if (busy.current) return
    busy.current = true
    setSending(true)
    begin.change({ ...begun, tried: true })
    const form = new FormData()
    const fields = { to: JSON.stringify(to.words), link: kind, clientKey: key, me: place.me, audience }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    if ("words" in from) form.set("from", JSON.stringify(from.words))
    else form.set("remark", from.remark)
    const words = field.current?.words()
    if (words?.body) form.set("body", JSON.stringify(words.body))
    else if (words?.text.trim()) form.set("text", words.text)
    const became = await send(linkWords, form, draft.done)
    setSending(false)
    busy.current = false
    if (became.state !== "done") return setOutcome(became)
    begin.leave()
    notify({ words: "Linked." })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void link()
  }
  const leave = async () => {
    await draft.done()
    begin.leave()
  }
  return (
    <aside className={styles.panel} aria-label="Linking words">
      <form onSubmit={submit} className={styles.form}>
        <FirstEnd from={from} here={here} />
        <select
          ref={select}
          aria-label="How the first words are linked to the second"
          value={kind}
          onChange={({ target: { value } }) => change({ kind: value })}
        >
          {KINDS_OF_LINK.map((each) => (
            <option key={each} value={each}>
              {linkInWords(each)}
            </option>
          ))}
        </select>
        <SecondEnd to={to} here={here} />
        {"words" in from && (
          <WordsField
            label="Your remark, if you like"
            audience={audience}
            describedBy={`${id}-state`}
            invalid={outcome?.state === "refused" && outcome.field === "body"}
            onChange={(words) => keep({ words })}
            onSend={link}
            onEscape={() => document.getElementById(`${id}-link`)?.focus()}
            handle={field}
          />
        )}
        <StateLine
          id={`${id}-state`}
          outcome={outcome}
          sending={sending}
          unkept={draft.unkept}
          signIn={place.signIn}
        />
        <div className={styles.ways}>
          {"words" in from && (
            <AudienceSelect
              choices={choices}
              value={audience}
              onChange={(value) => {
                setAudience(value)
                keep({ audience: value })
              }}
            />
          )}
          <button id={`${id}-link`} type="submit" className="primary" aria-disabled={sending || undefined}>
            Link these words
          </button>
          <button type="button" onClick={() => begin.to(null)}>
            Select other words
          </button>
          <button type="button" onClick={leave}>
            Leave it
          </button>
        </div>
      </form>
    </aside>
  )
}
