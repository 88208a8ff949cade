import type { Spot } from "@/lib/sources/imports/preview/page"

/** Where a block stands: the page that has it, at its place. */
export function spotPath(path: string, { page, block }: Spot): string {
  return `${path}?page=${page}#b${block}`
}
