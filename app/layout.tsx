import "@fontsource-variable/source-serif-4/opsz.css"
import "@fontsource-variable/source-serif-4/opsz-italic.css"
import "@fontsource-variable/source-sans-3/wght.css"
import "./_ui/tokens.css"
import "./_ui/ground.css"
import type { Metadata } from "next"
import { preloadFonts } from "./_ui/fonts"
import { Foot } from "./_ui/foot"
import { Masthead } from "./_ui/masthead"
import { currentTheme } from "./_web/theme"

export const metadata: Metadata = {
  title: { default: "Disputatio", template: "%s – Disputatio" },
  description: "What several authors claim about a disputed matter, with the passages in which each says so.",
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  preloadFonts()
  const theme = await currentTheme()
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <Masthead theme={theme} />
        {children}
        <Foot />
      </body>
    </html>
  )
}
