import { silences, unattested } from "@/lib/interchange/pack/checks/absence"
import { chains, reporters, voicesHeard } from "@/lib/interchange/pack/checks/attribution"
import { repeatedIds } from "@/lib/interchange/pack/checks/duplicates"
import { quotations, shares } from "@/lib/interchange/pack/checks/quotations"
import { unknownIds } from "@/lib/interchange/pack/checks/references"
import { relations } from "@/lib/interchange/pack/checks/relations"
import { senses } from "@/lib/interchange/pack/checks/terms"
import type { Finding } from "@/lib/interchange/pack/problem"
import type { Pack } from "@/lib/interchange/pack/schema"

/** What is wrong (errors) or doubtful (warnings) in a pack whose fields are all well formed. */
export function checkPack(pack: Pack): Finding[] {
  const broken = [repeatedIds, unknownIds].flatMap((check) => check(pack))
  // The rest looks things up by their ids: it says nothing useful of ids that mean nothing, or two things.
  if (broken.length > 0) return broken
  const checks = [reporters, voicesHeard, chains, relations, silences, unattested, quotations, shares, senses]
  return checks.flatMap((check) => check(pack))
}
