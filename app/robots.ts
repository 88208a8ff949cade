import type { MetadataRoute } from "next"

/** Search engines may read the debates, not the accounts. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/account", "/api", "/look"] } }
}
