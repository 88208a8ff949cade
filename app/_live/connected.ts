/** Resolves when the device is connected, at once where it is: what is asked for without would only fail. */
export function connected(): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((resolve) => addEventListener("online", () => resolve(), { once: true }))
}
