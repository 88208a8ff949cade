import { readFileSync } from "node:fs"

// Linux counts processor time in hundredths of a second (USER_HZ), whatever the kernel's own clock.
const tick = 10

/**
 * Milliseconds of processor time that a process has used so far; undefined where the system does not tell.
 * @param {number | undefined} pid
 */
export function processorTime(pid) {
  if (process.platform !== "linux" || pid === undefined) return undefined
  // After the name in parentheses, which may hold anything: user time is field 14 of the whole, system time field 15.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ") ?? []
  return (Number(fields[11]) + Number(fields[12])) * tick
}
