import { type RefObject, useState } from "react"
import { broughtTo, moved } from "@/lib/debates/ordering/orders"

/** A step as it stands in the form. `value`: what it leads to; `says` as it came, or as it was typed when it was taken out. */
export type EditStep = { key: string; value: string; name: string; words: string; says: string }

/** The steps of a form as they are moved and taken out on the page, before they are saved; each can be undone. */
export function useSteps(given: EditStep[], form: RefObject<HTMLFormElement | null>) {
  const [before, setBefore] = useState<EditStep[][]>([])
  const [steps, setSteps] = useState(given)
  const [said, setSaid] = useState("")
  // What was typed goes along, also with a step that is taken out.
  const typed = () =>
    steps.map((step) => {
      const field = form.current?.elements.namedItem(`says-${step.key}`)
      return field instanceof HTMLTextAreaElement ? { ...step, says: field.value } : step
    })
  const put = (keys: string[], words: string) => {
    const now = typed()
    if (keys.join() === now.map(({ key }) => key).join()) return
    setBefore([...before, now])
    setSteps(keys.flatMap((key) => now.find((step) => step.key === key) ?? []))
    setSaid(words)
  }
  const keys = steps.map(({ key }) => key)
  const place = (key: string, after: string[]) => `Now step ${after.indexOf(key) + 1} of ${after.length}.`
  return {
    steps,
    said,
    bring: (key: string, to: number) => {
      const after = broughtTo(keys, key, to)
      put(after, place(key, after))
    },
    move: (key: string, by: 1 | -1) => {
      const after = moved(keys, key, by)
      put(after, place(key, after))
    },
    remove: (key: string) => {
      put(
        keys.filter((each) => each !== key),
        "Taken out.",
      )
    },
    undo:
      before.length === 0
        ? null
        : () => {
            const now = new Map(typed().map((step) => [step.key, step]))
            setSteps(before.at(-1)!.map((step) => now.get(step.key) ?? step))
            setBefore(before.slice(0, -1))
            setSaid("Undone.")
          },
  }
}
