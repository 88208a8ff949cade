import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { builtStyles } from "@/bin/web/built-styles.mjs"

const build = mkdtempSync(join(tmpdir(), "built-styles-"))
afterAll(() => rmSync(build, { recursive: true }))

function write(name: string, text: string): void {
  const path = join(build, "static", name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

test("the styles of a build can stand in a page", () => {
  write("chunks/a.css", '@font-face{src:url(../media/a.woff2)format("woff2")}p{background:url("./b.svg")}')
  write("chunks/deep/c.css", "p{background:url(../../media/c.svg)}q{background:url(data:image/png,x)}")
  write("chunks/d.css", "q::before{content:'«'}a{background:url(/icon.svg)}")
  write("chunks/e.css", "p::after{content:'</style>'}")
  write("chunks/f.js", "p{}")
  const styles = builtStyles(build)
  expect([...styles.keys()].sort()).toEqual([
    "/_next/static/chunks/a.css",
    "/_next/static/chunks/d.css",
    "/_next/static/chunks/deep/c.css",
  ])
  expect(styles.get("/_next/static/chunks/a.css")).toBe(
    '@font-face{src:url(/_next/static/media/a.woff2)format("woff2")}p{background:url("/_next/static/chunks/b.svg")}',
  )
  expect(styles.get("/_next/static/chunks/deep/c.css")).toBe(
    "p{background:url(/_next/static/media/c.svg)}q{background:url(data:image/png,x)}",
  )
  const bytes = Buffer.from(styles.get("/_next/static/chunks/d.css") ?? "", "latin1")
  expect(bytes.toString()).toBe("q::before{content:'«'}a{background:url(/icon.svg)}")
})
