import { useEffect } from "react"
import { notify, presentNotice } from "@/app/annotations/_talk/notices"
import { bringWords } from "./going"
import { inField, keyAt, letterOf, textHere, wide } from "./on-page"

type Sheet = { panel: HTMLElement; sign: HTMLElement }

/** What the address has opened as a sheet from below: a card, or an entry of the margin; null where nothing is. */
function sheetOpen(): Sheet | null {
  const target = document.querySelector<HTMLElement>("#text :target")
  const panel = target?.closest<HTMLElement>("[data-note]") ?? target
  if (!panel || getComputedStyle(panel).position !== "fixed") return null
  const { note } = panel.dataset
  const sign = note ? letterOf(note) : document.getElementById(panel.id.replace(/^e/, "r"))
  return sign && { panel, sign }
}

// What only says that something is done would stand over the words of the sheet; what can be undone waits.
function clear(): void {
  const notice = presentNotice()
  if (notice && "words" in notice) notify(null)
}

function enter({ panel, sign }: Sheet): void {
  clear()
  if (!panel.contains(document.activeElement)) {
    panel.tabIndex = -1
    panel.focus({ preventScroll: true })
  }
  bringWords(sign, panel.getBoundingClientRect().top)
}

function close({ sign }: Sheet): void {
  location.replace(`#${sign.id}`)
  sign.focus({ preventScroll: true })
}

/** Sheets from below, which the address opens without scripts: the focus goes into one and back to its sign, its words stay
 * in sight above it, Escape and a press beside it close it, and one that comes after the address named it is opened. */
export function useSheet(): void {
  useEffect(() => {
    const text = textHere()
    if (!text) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return
      const sheet = event.target instanceof Element && inField(event.target) ? null : sheetOpen()
      if (!sheet) return
      event.preventDefault()
      close(sheet)
    }
    const beside = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Element) || event.defaultPrevented) return
      if (target.closest("a, button, mark, [role=menu], dialog, [data-sheet-foot]")) return
      const sheet = sheetOpen()
      if (sheet && !sheet.panel.contains(target)) close(sheet)
    }
    const look = () => {
      const sheet = sheetOpen()
      if (sheet) enter(sheet)
    }
    const come = new MutationObserver(() => {
      const { hash } = location
      if (wide() || hash.length < 2 || document.querySelector(":target")) return
      if (!document.getElementById(hash.slice(1)) || keyAt(hash) === null) return
      location.replace(hash)
      requestAnimationFrame(look)
    })
    look()
    come.observe(text, { childList: true, subtree: true })
    addEventListener("hashchange", look)
    document.addEventListener("keydown", press)
    document.addEventListener("click", beside)
    return () => {
      come.disconnect()
      removeEventListener("hashchange", look)
      document.removeEventListener("keydown", press)
      document.removeEventListener("click", beside)
    }
  }, [])
}
