import type { SilenceView } from "@/lib/claims/view"

const SILENCES: Record<SilenceView["kind"], string> = {
  SILENT: "Silent",
  MENTIONS: "Mentions, does not judge",
}

/** What was looked for and not found, in words, and why it counts as a silence. */
export function SilenceWords({ silence, brief }: { silence: SilenceView; brief?: boolean }) {
  const { kind, note, where } = silence
  return (
    <p className={kind === "MENTIONS" ? "mentions" : undefined}>
      <b>{SILENCES[kind]}</b>
      {!brief && where && <i>{` in ${where}`}</i>}
      {!brief && note && ` ${note}`}
    </p>
  )
}
