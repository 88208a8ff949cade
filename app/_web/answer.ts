import { AsyncLocalStorage } from "node:async_hooks"
import { Server, type ServerResponse } from "node:http"

// Next bundles this module more than once in a process; the store is one for all of them.
const KEY = Symbol.for("disputatio.answers")
const shared = globalThis as { [KEY]?: AsyncLocalStorage<ServerResponse> }

function answers(): AsyncLocalStorage<ServerResponse> {
  shared[KEY] ??= new AsyncLocalStorage()
  return shared[KEY]
}

/** Lets pages reach the answer they are rendered for; called once, before the server takes its first request.
 * Next renders its not-found page with scripts only, so that without them an absent page would be blank. */
export function carryAnswers(): void {
  if (shared[KEY]) return
  const store = answers()
  const emit = Server.prototype.emit as (this: Server, ...given: unknown[]) => boolean
  Server.prototype.emit = function (this: Server, ...given: unknown[]): boolean {
    if (given[0] !== "request") return emit.apply(this, given)
    return store.run(given[2] as ServerResponse, () => emit.apply(this, given))
  }
}

/** Makes the answer in hand a 404; false when there is none within reach, or it has begun already. */
export function answerNotFound(): boolean {
  const answer = shared[KEY]?.getStore()
  if (!answer || answer.headersSent) return false
  answer.statusCode = 404
  return true
}
