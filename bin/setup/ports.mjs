import { createServer } from "node:net"
import { SetupError } from "./plain-sentence.mjs"

/**
 * Resolves when a server can listen there; rejects with the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when not.
 * Returns the port: the one asked for, or with 0 a free one.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
export function tryPort(port, host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const given = typeof address === "object" && address ? address.port : port
      server.close(() => resolve(given))
    })
  })
}

/**
 * Is that port of 127.0.0.1 free?
 * @param {number} port
 */
export function isFree(port) {
  return tryPort(port).then(
    () => true,
    () => false,
  )
}

/**
 * Throws the sentence that says why the web server cannot listen there, when it cannot.
 * @param {number} port
 * @param {string} host
 */
export async function refuseTakenPort(port, host) {
  try {
    await tryPort(port, host)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : ""
    if (code === "EADDRINUSE")
      throw new SetupError(
        `Port ${port} is in use by another program. End that one, or choose another port: PORT=${port + 1} npm start.`,
      )
    if (code === "EACCES")
      throw new SetupError(`This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start.`)
    throw new SetupError(
      `This machine cannot listen at HOST=${host}. Use one of its own addresses, or 127.0.0.1 for this machine alone.`,
    )
  }
}
