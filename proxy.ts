import { type NextRequest, NextResponse } from "next/server"
import { isDemo, isThisComputer } from "@/lib/accounts/doors"

const KEYS_COOKIE = "disputatio-keys"
const MOST_KEYS = 20

const MEGABYTE = 1024 * 1024
const MOST_SENT = MEGABYTE
// The largest file that is taken, and the form around it; as in next.config.js.
const MOST_BROUGHT = 21 * MEGABYTE
const BRINGING = /^\/debates\/[^/]+\/sources\/(?:new|[^/]+\/texts\/new)$/

// Scripts run only with the nonce of this request; nothing is loaded from elsewhere and nobody may frame the pages.
function policy(nonce: string): string {
  const evaluate = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}

// A debate open by link is followed by an address with ?key=…; the key moves to a cookie and out of the address bar.
function followLink(request: NextRequest): NextResponse | null {
  const key = request.nextUrl.searchParams.get("key")
  if (!key || !/^[\w-]{16,64}$/.test(key) || !request.nextUrl.pathname.startsWith("/debates/")) return null
  const url = request.nextUrl.clone()
  url.searchParams.delete("key")
  const known = request.cookies.get(KEYS_COOKIE)?.value.split(".") ?? []
  const keys = [key, ...known.filter((each) => each && each !== key)].slice(0, MOST_KEYS)
  const response = NextResponse.redirect(url)
  response.cookies.set(KEYS_COOKIE, keys.join("."), {
    httpOnly: true,
    sameSite: "lax",
    secure: request.nextUrl.protocol === "https:",
    maxAge: 400 * 24 * 60 * 60,
  })
  return response
}

// The demo lets anyone in; a page elsewhere whose name was pointed at this computer must not be able to use that.
function misdirected(request: NextRequest): NextResponse | null {
  if (!isDemo() || isThisComputer(request.headers.get("host"))) return null
  const { port } = request.nextUrl
  const here = `http://localhost${port ? `:${port}` : ""}`
  return new NextResponse(`The demo answers only on the computer it runs on: open ${here} there.\n`, {
    status: 421,
    headers: { "content-type": "text/plain; charset=utf-8" },
  })
}

// Only where texts are brought may much be sent; there the page itself says what was too large.
function tooLarge(request: NextRequest): NextResponse | null {
  const sent = Number(request.headers.get("content-length") ?? 0)
  const bringing = BRINGING.test(request.nextUrl.pathname)
  if (sent <= (bringing ? MOST_BROUGHT : MOST_SENT)) return null
  if (bringing && !request.headers.has("next-action")) {
    const url = request.nextUrl.clone()
    url.search = "?refused=too-large"
    return NextResponse.redirect(url, 303)
  }
  return new NextResponse("This is more than can be sent here at once.\n", {
    status: 413,
    headers: { "content-type": "text/plain; charset=utf-8" },
  })
}

/** Runs before every page: the content security policy with a nonce of its own, keys of debates open by link, the demo's host,
 * how much may be sent. */
export function proxy(request: NextRequest): NextResponse {
  const refused = misdirected(request) ?? tooLarge(request)
  if (refused) return refused
  const followed = followLink(request)
  if (followed) return followed
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", policy(nonce))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy(nonce))
  response.headers.set("referrer-policy", "same-origin")
  response.headers.set("x-content-type-options", "nosniff")
  return response
}

export const config = { matcher: [{ source: "/((?!_next/static|_next/image|favicon.ico|fonts/).*)" }] }
