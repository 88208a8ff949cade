import "@fontsource-variable/source-serif-4/opsz.css"
import "@fontsource-variable/source-serif-4/opsz-italic.css"
import "@fontsource-variable/source-sans-3/wght.css"
import "./_ui/faces.css"
import "./_ui/tokens.css"
import "./_ui/ground.css"
import type { Metadata } from "next"
import { headers } from "next/headers"
import { REMEMBERING } from "./_typed/remembering"
import { TypedEarly } from "./_typed/typed-early"
import { preloadFonts } from "./_ui/fonts"
import { Foot } from "./_ui/foot"
import { Masthead } from "./_ui/masthead"
import { attributesOf, currentLook } from "./_web/look"

export const metadata: Metadata = {
  description: "What several authors claim about a disputed matter, with the passages in which each says so.",
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  preloadFonts()
  const look = await currentLook()
  const nonce = (await headers()).get("x-nonce") ?? undefined
  return (
    <html lang="en" {...attributesOf(look)}>
      <body>
        {/* The browser does not give a nonce away, so React sees none. */}
        <script nonce={nonce} suppressHydrationWarning>
          {REMEMBERING}
        </script>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <Masthead look={look} />
        {children}
        <Foot />
        <TypedEarly />
      </body>
    </html>
  )
}
