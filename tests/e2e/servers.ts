import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** One more web process on the journeys' database. */
type Server = { address: string; kill: () => Promise<void> }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, "close")
  return port
}

/** Starts a web process beside the one that the journeys use, and waits until it answers; `kill` ends it as a crash would. */
export async function anotherServer(): Promise<Server> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const env = { ...process.env, NEXTAUTH_URL: address, AUTH_URL: address, NODE_ENV: "production" as const }
  const args = ["bin/web.mjs", "-H", "127.0.0.1", "-p", String(port)]
  const child: ChildProcess = spawn(process.execPath, args, { cwd: root, env, stdio: "ignore" })
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill("SIGKILL")
    await once(child, "exit")
  }
  const until = Date.now() + 60_000
  while (!(await answers(`${address}/api/health`))) {
    if (Date.now() > until) {
      await kill()
      throw new Error("Another web server did not answer within a minute.")
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { address, kill }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
