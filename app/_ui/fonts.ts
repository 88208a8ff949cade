import { preload } from "react-dom"

const FIRST = [
  new URL(
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    import.meta.url,
  ),
  new URL("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", import.meta.url),
]

/** Asks the browser for the two upright Latin faces at once; the other scripts and italics come when they are used. */
export function preloadFonts(): void {
  for (const face of FIRST)
    preload(String(face), { as: "font", type: "font/woff2", crossOrigin: "anonymous" })
}
