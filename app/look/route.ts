import { cookieOf, LOOKS, lookNamed, type Part } from "@/app/_web/look"
import { wayBack } from "@/app/_web/way-back"

const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60

/** Keeps what a form chooses of the look (fields "theme", "letters", "size", "measure", "terms") in cookies and leads back to the
 * page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const chosen = (Object.keys(LOOKS) as Part[]).filter((part) => form.has(part))
  const location = wayBack(request.headers.get("referer"), request.headers.get("host"))
  const headers = new Headers({ location })
  for (const part of chosen) {
    const name = lookNamed(part, form.get(part))
    const age = name === LOOKS[part][0] ? 0 : FOUR_HUNDRED_DAYS
    headers.append("set-cookie", `${cookieOf(part)}=${name}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`)
  }
  return new Response(null, { status: 303, headers })
}
