"use client"

import { usePathname } from "next/navigation"
import { useEffect } from "react"
import { letterOf } from "./letters"
import { SEARCH_FIELD } from "./search-field"

/** Leads to the search, in the debate that is open; so does the key "/" unless one is writing something. */
export function SearchLink() {
  const path = usePathname()
  const [, top, debate] = path.split("/")
  const address = top === "debates" && debate && debate !== "new" ? `/search?debate=${debate}` : "/search"
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== "/") return
      event.preventDefault()
      const field = path === "/search" && document.getElementById(SEARCH_FIELD)
      if (field instanceof HTMLInputElement) field.select()
      else location.assign(`${address}#${SEARCH_FIELD}`)
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [path, address])
  return (
    <a href={`${address}#${SEARCH_FIELD}`} aria-current={path === "/search" ? "page" : undefined}>
      Search
    </a>
  )
}
