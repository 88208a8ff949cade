import { letterOf } from "@/app/_ui/letters"

/** What a key asks for while one reads: to begin to select by keyboard, or the list of keys. */
export type Asked = "select" | "keys"

const inText = (target: EventTarget | null) => target instanceof Element && target.closest("#text") !== null

/** What a key press asks for; null where it asks for nothing here. */
export function askedOnPage(event: KeyboardEvent): Asked | null {
  const letter = letterOf(event)
  if (letter === "a" && inText(event.target)) return "select"
  return letter === "?" ? "keys" : null
}
