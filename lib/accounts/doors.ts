/** Whether this is the demo that a start without a database of its own sets up. */
export function isDemo(): boolean {
  return process.env.DISPUTATIO_DEMO === "1"
}

/** Whether visitors may make accounts for themselves: always in the demo, elsewhere unless whoever runs it says `closed`. */
export function signUpIsOpen(): boolean {
  return isDemo() || process.env.DISPUTATIO_SIGN_UP?.trim().toLowerCase() !== "closed"
}

/** Whether a Host header names this computer, at any port. Another name may be a page elsewhere that was pointed here. */
export function isThisComputer(host: string | null): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host ?? "")
}

/** Whether the demo's people may be stepped into by a request to these hosts, which name all that it was sent to. */
export function demoIsOpen(hosts: readonly (string | null)[]): boolean {
  return isDemo() && hosts.length > 0 && hosts.every(isThisComputer)
}
