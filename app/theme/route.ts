import { THEME_COOKIE, themeNamed } from "@/app/_web/theme"
import { wayBack } from "@/app/_web/way-back"

const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60

/** Keeps the theme chosen in a form (field "theme") in a cookie and leads back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  const theme = themeNamed((await request.formData()).get("theme"))
  const age = theme === "system" ? 0 : FOUR_HUNDRED_DAYS
  return new Response(null, {
    status: 303,
    headers: {
      location: wayBack(request.headers.get("referer"), request.headers.get("host")),
      "set-cookie": `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`,
    },
  })
}
