import { z } from "zod"

const rows = z.array(z.uuid()).min(1).max(2000)

/** Rows of one kind that stand in one list: as they were seen, and as they are to stand. */
export const putInOrder = z
  .strictObject({
    kind: z.enum(["question", "position", "voice", "work", "claim", "evidence"]),
    seen: rows,
    ids: rows,
  })
  .refine(({ seen, ids }) => new Set(ids).size === ids.length && isSame([...seen].sort(), [...ids].sort()), {
    error: "This did not arrive whole. Open the page again.",
    path: ["ids"],
  })

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

export type PutInOrder = z.input<typeof putInOrder>
