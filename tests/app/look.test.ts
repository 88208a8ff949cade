import { describe, expect, test } from "vitest"
import { attributesOf, lookNamed } from "@/app/_web/look"
import { POST } from "@/app/look/route"

test("a look that does not exist is how pages come", () => {
  expect(lookNamed("theme", "sepia")).toBe("sepia")
  expect(lookNamed("theme", "pink")).toBe("system")
  expect(lookNamed("size", undefined)).toBe("usual")
})

test("only what differs from how pages come is said", () => {
  const look = { theme: "dark", letters: "serif", size: "large", measure: "usual", terms: "plain" } as const
  expect(attributesOf(look)).toEqual({ "data-theme": "dark", "data-size": "large" })
})

describe("choosing", () => {
  const chosen = (fields: Record<string, string>) => {
    const headers = { referer: "http://site.test/notebook?all=1", host: "site.test" }
    return POST(
      new Request("http://site.test/look", { method: "POST", headers, body: new URLSearchParams(fields) }),
    )
  }

  test("keeps the one part and leads back", async () => {
    const answer = await chosen({ size: "large" })
    expect(answer.status).toBe(303)
    expect(answer.headers.get("location")).toBe("/notebook?all=1")
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^disputatio-size=large; Path=\/; Max-Age=34560000; SameSite=Lax; HttpOnly$/),
    ])
  })

  test("what is as it comes is forgotten, and what is unknown too", async () => {
    const cookies = (await chosen({ size: "usual", letters: "gothic" })).headers.getSetCookie()
    expect(cookies.map((cookie) => cookie.match(/Max-Age=(\d+)/)?.[1])).toEqual(["0", "0"])
  })
})
