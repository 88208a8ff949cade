import { join } from "node:path"
import { createElement, type ReactElement, type ReactNode } from "react"
import { renderToString } from "react-dom/server"
import type { Page } from "@/bin/bench/subjects.mjs"
import { client } from "@/lib/db"
import { settle } from "./settle"

const root = new URL("../../..", import.meta.url).pathname

type Component = (props: Record<string, unknown>) => Promise<ReactElement>

/** What was rendered, and the milliseconds of each rendering. */
export type Rendered = { path: string; html: string; times: number[] }

async function componentOf(module: string): Promise<Component> {
  return (await import(join(root, module))).default
}

// From the page outwards.
const layoutsOf = ({ module }: Page) => [
  ...(module.startsWith("app/debates/[debate]/") ? ["app/debates/[debate]/layout.tsx"] : []),
  "app/layout.tsx",
]

/** The page in its layouts as elements, with everything it reads from the database read. */
async function treeOf(page: Page): Promise<ReactNode> {
  const [component, ...layouts] = await Promise.all([page.module, ...layoutsOf(page)].map(componentOf))
  const params = Promise.resolve(page.params)
  const searchParams = Promise.resolve(page.search)
  Object.assign(globalThis, { pathname: page.path.replace(/\?.*$/, "") })
  let tree: ReactNode = createElement(component!, { params, searchParams })
  for (const layout of layouts) tree = await layout({ params, children: tree })
  return settle(tree)
}

function render(tree: ReactNode, path: string, milliseconds: number): Rendered {
  const times: number[] = []
  let html = ""
  for (const end = performance.now() + milliseconds; times.length < 20 || performance.now() < end; ) {
    const began = performance.now()
    html = renderToString(tree)
    times.push(performance.now() - began)
  }
  return { path, html, times }
}

/** Renders each page again and again from memory; writes what came out as JSON to standard output. */
async function renderAll({ pages, milliseconds }: { pages: Page[]; milliseconds: number }) {
  const rendered: Rendered[] = []
  for (const page of pages) {
    const tree = await treeOf(page)
    render(tree, page.path, milliseconds / 2) // The compiler learns what is hot.
    rendered.push(render(tree, page.path, milliseconds))
  }
  process.stdout.write(JSON.stringify(rendered))
}

await renderAll(JSON.parse(process.argv[2]!)).finally(() => client().$disconnect())
