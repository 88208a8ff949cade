import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react"
import styles from "./several.module.css"
import { inALine, type Speaker } from "./speaking"
import type { Several as Asked } from "./use-presses"

type Props = {
  several: Asked
  onPick: (speaker: Speaker, keyboard: boolean) => void
  /** `back`: the focus goes back to where it was */
  onClose: (back: boolean) => void
}

const idOf = (speaker: Speaker) => ("thread" in speaker ? `m-${speaker.thread}` : `e${speaker.evidence}`)

/** A list at words of which several speak, to pick one: arrows lead through it, Enter picks, Escape leaves. */
export function Several({ several, onPick, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  const { speakers, box } = several
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight } = list.current!
    const room = document.documentElement.clientWidth - offsetWidth - 8
    const fits = box.bottom + 4 + offsetHeight < innerHeight
    const top = fits ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4)
    style.setProperty("--x", `${Math.max(8, Math.min(box.left, room)) + scrollX}px`)
    style.setProperty("--y", `${top + scrollY}px`)
    list.current!.querySelector<HTMLElement>("button")!.focus({ preventScroll: true })
  }, [box])
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && list.current?.contains(target))) close.current(false)
    }
    const selection = () => {
      if (getSelection()?.isCollapsed === false) close.current(false)
    }
    document.addEventListener("pointerdown", outside)
    document.addEventListener("focusin", outside)
    document.addEventListener("selectionchange", selection)
    return () => {
      document.removeEventListener("pointerdown", outside)
      document.removeEventListener("focusin", outside)
      document.removeEventListener("selectionchange", selection)
    }
  }, [])
  const press = (event: KeyboardEvent) => {
    const items = [...list.current!.querySelectorAll("button")]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === "Escape") onClose(true)
    else if (to !== undefined) items.at(to % items.length)!.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      className={styles.several}
      role="menu"
      aria-label="Who speaks of these words"
      onKeyDown={press}
    >
      {speakers.map((speaker) => {
        const { name, words } = inALine(speaker)
        return (
          <button
            key={idOf(speaker)}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={({ detail }) => onPick(speaker, detail === 0)}
          >
            <b>{name}</b> {words}
          </button>
        )
      })}
    </div>
  )
}
