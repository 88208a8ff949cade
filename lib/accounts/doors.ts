/** Whether this is the demo that a start without a database of its own sets up. */
export function isDemo(): boolean {
  return process.env.DISPUTATIO_DEMO === "1"
}

/** Whether visitors may make accounts for themselves: always in the demo, elsewhere unless whoever runs it says `closed`. */
export function signUpIsOpen(): boolean {
  return isDemo() || process.env.DISPUTATIO_SIGN_UP?.trim().toLowerCase() !== "closed"
}
