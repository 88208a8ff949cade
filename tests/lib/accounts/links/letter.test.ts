import fc from "fast-check"
import { expect, test } from "vitest"
import { linkAddress, linkLetter } from "@/lib/accounts/links/letter"

test("a link stands at the installation's address, whatever its path there", () => {
  expect(linkAddress("https://a.example/", "t")).toBe("https://a.example/account/link/open?token=t")
  expect(linkAddress("http://127.0.0.1:3000", "t", "/x")).toBe(
    "http://127.0.0.1:3000/account/link/open?token=t&next=%2Fx",
  )
})

test("whatever it goes on to, the link stays whole, and nothing of it becomes markup", () => {
  fc.assert(
    fc.property(fc.string(), fc.base64String(), (next, token) => {
      const link = linkAddress("https://a.example", token, `/${next}`)
      const { origin, searchParams } = new URL(link)
      expect([origin, searchParams.get("token"), searchParams.get("next")]).toEqual([
        "https://a.example",
        token,
        `/${next}`.toWellFormed(),
      ])
      const { text, html } = linkLetter("ann@example.org", link)
      expect(text.split("\n")).toContain(link)
      expect(html.replace(/<\/?p>|<a href="[^"<>]*">|<\/a>/g, "")).not.toMatch(/[<>]/)
    }),
  )
})
