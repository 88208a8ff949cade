type Props = {
  /** whom a highlight is for, in words; null for who is not signed in */
  audience: string | null
  signIn: string
  rewriting: boolean
  busy: boolean
  onHighlight: () => void
  onWrite: () => void
}

/** What one can say about the words selected. */
export function ToAnnotate({ audience, signIn, rewriting, busy, onHighlight, onWrite }: Props) {
  if (audience === null) {
    return (
      <a className="button" href={signIn}>
        Sign in to annotate
      </a>
    )
  }
  return (
    <>
      <button type="button" onClick={onHighlight} aria-disabled={busy || undefined}>
        Highlight <span className="meta">for {audience}</span>
      </button>
      <button type="button" className="primary" onClick={onWrite}>
        {rewriting ? "Use these words" : "Write"}
      </button>
    </>
  )
}
