import { notFound, redirect } from "next/navigation"
import { AppError } from "@/lib/errors"
import { answerNotFound } from "./answer"

/** What a query found, or null for what is absent or may not be seen: the answer is then a 404, and the page says so
 * itself. Where the answer is out of reach, Next's own not-found page stands in; everything else is thrown on. */
export async function found<T>(query: Promise<T>): Promise<T | null> {
  try {
    return await query
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error
    if (!answerNotFound()) notFound()
    return null
  }
}

/** The same, leading on to the path of what it was merged into, where it was. `movedTo` is asked only where nothing was found. */
export async function foundOrMoved<T>(
  query: Promise<T>,
  movedTo: () => Promise<string | null>,
): Promise<T | null> {
  try {
    return await query
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error
    const path = await movedTo().catch(() => null)
    if (path) redirect(path)
    return found(Promise.reject(error))
  }
}
