import { AppError } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"

const TAKEN = "This address is taken here, perhaps by something that was removed. Choose another."

function said(error: Prisma.PrismaClientKnownRequestError): AppError | null {
  // Prisma names the violated index only in what the driver reported.
  if (error.code === "P2002" && JSON.stringify(error.meta).includes("slug")) {
    return new AppError("conflict", TAKEN, "slug")
  }
  if (error.code === "P2002") {
    return new AppError("conflict", "This stands here already, perhaps among what was removed.")
  }
  if (error.code === "P2003") {
    return new AppError("invalid", "This refers to something that is not in this debate.")
  }
  if (error.code === "P2025") {
    return new AppError(
      "conflict",
      "Someone else has changed this meanwhile. Look at both versions, then save again.",
    )
  }
  return null
}

/** Awaits a write; what the database refuses as taken, foreign or stale becomes an AppError, the rest is thrown on. */
export async function refusals<T>(write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    const known = error instanceof Prisma.PrismaClientKnownRequestError ? said(error) : null
    throw known ?? error
  }
}
