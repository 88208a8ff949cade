import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const components = readdirSync(join(ROOT, "app"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".tsx"))
  .map((path) => `app/${path}`)
const pages = components.filter((path) => path.endsWith("/page.tsx"))
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8")

/** The parts of the page that a page is made of, as far as they are components of ours. */
function parts(path: string): string[] {
  return [...textOf(path).matchAll(/from "(@\/app\/|\.{1,2}\/)([^"]+)"/g)]
    .map(([, start, rest]) =>
      start === "@/app/" ? `app/${rest}` : relative(ROOT, join(ROOT, dirname(path), start!, rest!)),
    )
    .map((part) => `${part}.tsx`)
    .filter((part) => components.includes(part))
}

const hasMain = (path: string, seen = new Set<string>()): boolean =>
  /<main\b/.test(textOf(path)) ||
  (!seen.has(path) && parts(path).some((part) => hasMain(part, seen.add(path))))

/** What is said to the reader who has no page: nothing, since another page is shown. */
const onlyLeadsOn = (path: string) =>
  /export default (async )?function \w+\([^)]*\): never/.test(textOf(path))

describe("the titles of pages", () => {
  test("the pages are found", () => {
    expect(pages.length).toBeGreaterThan(30)
    expect(pages.filter(onlyLeadsOn)).not.toContain("app/page.tsx")
  })

  test("every page has a main part, or leads to one that has", () => {
    expect(pages.filter((path) => !onlyLeadsOn(path) && !hasMain(path))).toEqual([])
  })

  test("every main part begins with the title of the page", () => {
    const untitled = components.filter((path) => /<main\b[^>]*>\s*(?!\s|<PageTitle\b)/.test(textOf(path)))
    expect(untitled).toEqual([])
  })

  // Next puts metadata into the page a moment after its words when it replaces another by script.
  test("no title is left to metadata", () => {
    const metadata = /export (?:const metadata\b|async function generateMetadata\b)[\s\S]*?(?=\n\n\S|$)/g
    const said = (path: string) => [...textOf(path).matchAll(metadata)].map(([whole]) => whole)
    const titled = components.filter((path) => said(path).some((one) => /\btitle\b/.test(one)))
    expect(titled).toEqual([])
    expect(components.some((path) => said(path).length > 0)).toBe(true)
  })
})
