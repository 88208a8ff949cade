import fc from "fast-check"
import { expect, test } from "vitest"
import { browserInWords } from "@/lib/accounts/sessions/browser"

const X11 = "Mozilla/5.0 (X11; Linux x86_64"
const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"

test.each([
  [`${X11}; rv:140.0) Gecko/20100101 Firefox/140.0`, "Firefox on Linux"],
  [`${X11}) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`, "Chrome on Linux"],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 Edg/140.0`,
    "Edge on Windows",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
    "Safari on a Mac",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1",
    "Chrome on an iPhone",
  ],
  [
    `Mozilla/5.0 (Linux; Android 15; SM-S921B) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    "Samsung Internet on Android",
  ],
  [`${X11}) something new`, "A browser on Linux"],
  ["curl/8.5.0", "A browser we do not know"],
  ["", "A browser we do not know"],
  [null, "A browser we do not know"],
])("%s is %s", (agent, words) => {
  expect(browserInWords(agent)).toBe(words)
})

test("whatever it calls itself, nothing of its own words is repeated", () => {
  const words = /^(A browser we do not know|(A browser|[A-Z][A-Za-z ]+)( on (an? )?[A-Za-z]+)?)$/
  fc.assert(fc.property(fc.string(), (agent) => words.test(browserInWords(agent))))
})
