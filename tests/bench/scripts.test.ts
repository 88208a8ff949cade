import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { gzipBytes, scriptsOf } from "@/bin/bench/scripts.mjs"

describe("the scripts of a page", () => {
  test.each([
    ['<script src="/a.js" async=""></script>', ["/a.js"]],
    ['<script nonce="n" src="/a.js?x=1&amp;y=2"></script>', ["/a.js?x=1&y=2"]],
    ['<script src="/old.js" noModule=""></script>', []],
    ["<script>let src = 1</script>", []],
    ['<script data-src="/a.js"></script>', []],
    ['<link rel="modulepreload" href="/m.js"/>', ["/m.js"]],
    ['<link rel="preload" href="/p.js" as="script"/>', ["/p.js"]],
    ['<link rel="preload" href="/font.woff2" as="font"/><link rel="stylesheet" href="/s.css"/>', []],
    ['<link rel="preload" as="script" href="/a.js"><script src="/a.js"></script>', ["/a.js"]],
    ['<script src="/b.js"></script><p>src="/no.js"</p><script src="/a.js"></script>', ["/b.js", "/a.js"]],
  ])("%s", (html, expected) => {
    expect(scriptsOf(html)).toEqual(expected)
  })

  test("weigh what each weighs compressed by itself", () => {
    const one = Buffer.from("let harbour = 1\n".repeat(50))
    expect(gzipBytes([])).toBe(0)
    expect(gzipBytes([one, one])).toBe(2 * gzipSync(one).length)
  })
})
