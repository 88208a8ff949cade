import { createRequire } from "node:module"
import { join } from "node:path"
import type { ReactElement } from "react"

type Renderer = { renderToStaticMarkup(element: ReactElement): string }

let renderer: Renderer | undefined

/**
 * The HTML of elements that use no hooks. For what is costly and the same for many readers: it is rendered once and kept
 * as a string. Next refuses react-dom/server inside its bundle of server components, so it is asked of Node.
 */
export function markup(element: ReactElement): string {
  renderer ??= createRequire(join(process.cwd(), "package.json"))("react-dom/server") as Renderer
  return renderer.renderToStaticMarkup(element)
}
