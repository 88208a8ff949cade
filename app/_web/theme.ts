import { cookies } from "next/headers"

/** The papers a reader may choose; "system" follows the device. */
export const THEMES = ["system", "light", "sepia", "dark"] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = "disputatio-theme"

/** The theme of that name; anything else means "as my system". */
export function themeNamed(name: unknown): Theme {
  return THEMES.find((theme) => theme === name) ?? "system"
}

/** The theme this browser has chosen. */
export async function currentTheme(): Promise<Theme> {
  return themeNamed((await cookies()).get(THEME_COOKIE)?.value)
}
