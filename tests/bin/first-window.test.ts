import { describe, expect, test } from "vitest"
import { firstWindow } from "@/bin/web/first-window.mjs"

const script = (path: string) => `<script src="${path}" async="" nonce="n0"></script>`
const slice = (index: number) => `<section class="a" data-slice="${index}">words</section>`
const preload = '<link rel="preload" as="script" fetchPriority="low" nonce="n0" href="/main.js"/>'
const font = '<link rel="preload" as="font" href="/a.woff2"/>'
const old = '<script src="/old.js" noModule="" nonce="n0"></script>'
const head = `<html><head>${font}${preload}${script("/a.js")}<title>T</title>${script("/b.js")}${old}</head><body>`
const sheet = (path: string) => `<link rel="stylesheet" href="${path}" nonce="n0" data-precedence="next"/>`
const none = new Map<string, string>()
const inline = '<script nonce="n0">first()</script>'

describe("a page of a text is cut behind the words of its first slice", () => {
  test("and its scripts are asked for behind the cut, in their order", () => {
    const parts = firstWindow(`${head}${inline}${slice(0)}${slice(1)}${slice(2)}</body>`, none)
    expect(parts?.first).toBe(`<html><head>${font}<title>T</title>${old}</head><body>${inline}${slice(0)}`)
    const [asking, rest] = parts?.rest.split("</script>") ?? []
    expect(asking).toMatch(/^<script nonce="n0">/)
    expect(asking).toContain('["/main.js","/a.js","/b.js"]')
    expect(rest).toBe(`${slice(1)}${slice(2)}</body>`)
  })

  test("before the cards beside them", () => {
    const talk = (index: number) => `<div class="t" data-talk="${index}">cards</div>`
    const [one, two] = [0, 1].map((at) => `<section data-slice="${at}"><p>words</p>${talk(at)}</section>`)
    expect(firstWindow(`<head></head>${one}`, none)).toBeNull()
    expect(firstWindow(`<head></head>${one}${two}`, none)).toEqual({
      first: '<head></head><section data-slice="0"><p>words</p>',
      rest: `${talk(0)}</section>${two}`,
    })
  })

  test("which is the first that is not folded", () => {
    const folded = `<details><summary>Set aside</summary>${slice(0)}</details>`
    expect(firstWindow(`<head></head>${folded}${slice(1)}`, none)).toBeNull()
    expect(firstWindow(`<head></head>${folded}${slice(1)}${slice(2)}`, none)).toEqual({
      first: `<head></head>${folded}${slice(1)}`,
      rest: slice(2),
    })
  })

  test("a script in the text stays where it is", () => {
    const later = script("/late.js")
    expect(firstWindow(`${head}${slice(0)}${slice(1)}${later}`, none)?.rest).toMatch(
      new RegExp(`${slice(1)}${later}$`),
    )
  })

  test("a script without a nonce, which could not be asked for, stays in the head", () => {
    const bare = '<script src="/a.js" async=""></script>'
    expect(firstWindow(`<head>${bare}</head>${slice(0)}${slice(1)}`, none)).toEqual({
      first: `<head>${bare}</head>${slice(0)}`,
      rest: slice(1),
    })
  })

  test("its known styles stand in it, and are there for other pages behind the cut", () => {
    const sheets = sheet("/a.css") + sheet("/strange.css") + sheet("/b.css")
    const styles = new Map([
      ["/a.css", "p{top:0}"],
      ["/b.css", "a::after{content:'$&'}"],
    ])
    const parts = firstWindow(`<head>${sheets}${script("/a.js")}</head>${slice(0)}${slice(1)}`, styles)
    expect(parts?.first).toBe(
      `<head><style>p{top:0}</style>${sheet("/strange.css")}<style>a::after{content:'$&'}</style></head>${slice(0)}`,
    )
    expect(parts?.rest).toContain('["/a.css","/b.css"]')
  })

  test("without scripts nothing is added", () => {
    expect(firstWindow(`<head></head>${slice(0)}${slice(1)}`, none)).toEqual({
      first: `<head></head>${slice(0)}`,
      rest: slice(1),
    })
  })

  test.each([
    ["one slice", `${head}${slice(0)}`],
    ["a tag that has come by half", `${head}${slice(0)}<section class="a" data-sli`],
    ["words that speak of it", `${head}${slice(0)}data-slice="1" &lt;section data-slice="1"&gt;`],
    ["the eleventh", `${head}${slice(0)}${slice(11)}`],
    ["nothing", ""],
  ])("%s is no cut", (_, page) => expect(firstWindow(page, none)).toBeNull())
})
