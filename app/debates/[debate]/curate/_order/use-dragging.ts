import { type DragEvent, type HTMLAttributes, useState } from "react"
import styles from "./ordered.module.css"

export type Dragging = { entry: HTMLAttributes<HTMLLIElement>; handle: HTMLAttributes<HTMLButtonElement> }

/** What lets the entries of a list be dragged by their handles: `onDrop` is told which, and to which place from nought. */
export function useDragging(onDrop: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [held, setHeld] = useState<string | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
    setHeld(null)
  }
  return (id: string, index: number): Dragging => ({
    handle: { onPointerDown: () => setHeld(id), onPointerUp: () => setHeld(null) },
    entry: {
      draggable: held === id,
      className: [styles.entry, dragged === id && styles.dragged, dragged && over === index && styles.over]
        .filter(Boolean)
        .join(" "),
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move"
        event.dataTransfer.setData("text/plain", id)
        setDragged(id)
      },
      onDragOver: (event: DragEvent) => {
        if (!dragged) return
        event.preventDefault()
        setOver(index)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        if (dragged) onDrop(dragged, index)
        end()
      },
      onDragEnd: end,
    },
  })
}
