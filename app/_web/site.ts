import { headers } from "next/headers"

/** The address people see of this site, without a slash at its end: as the settings say, else as this request names it. */
export async function siteAddress(): Promise<string> {
  const named = process.env.NEXTAUTH_URL || `http://${(await headers()).get("host")}`
  return named.replace(/\/+$/, "")
}
