const SIGNS: [RegExp, string][] = [
  [/\r\n|[\n\r\u2028]/g, "↵\n"],
  [/\t/g, "⇥\t"],
  [/\u00ad/g, "¬"],
  [/[\u200b\u2060\ufeff]/g, "‸"],
  [/\u00a0/g, "⍽"],
  [/[\u0080-\u009f]|(?![\n\t])\p{Cc}/gu, "�"],
]

/** Words with a sign for what one cannot see in them: ends of lines, tabs, soft hyphens, controls, spaces alone. */
export function visible(words: string): string {
  const shown = SIGNS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), words)
  return /^ +$/.test(shown) ? shown.replaceAll(" ", "␣") : shown
}

/** The same on one line. */
export function visibleInLine(words: string): string {
  return visible(words).replaceAll("↵\n", "↵").replaceAll("⇥\t", "⇥")
}
