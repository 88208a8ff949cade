import type { Content } from "@/lib/claims/content/content"
import type { Contexts } from "@/lib/claims/content/passages"
import type { Beside, Report } from "./collisions"
import { linkView } from "./links"
import type { BesideView, ReportView } from "./view"
import { claimWithWords } from "./words"

function besideView(content: Content, { claim, link, ...rest }: Beside, contexts: Contexts): BesideView {
  return {
    ...rest,
    claim: claimWithWords(content, claim, contexts),
    link: link && linkView(content, link),
  }
}

/** A report beside what else is known of its holder, as pages show it. */
export function reportView(content: Content, report: Report, contexts: Contexts): ReportView {
  return {
    claim: claimWithWords(content, report.claim, contexts),
    own: report.own.map((each) => besideView(content, each, contexts)),
    others: report.others.map((each) => besideView(content, each, contexts)),
    outcome: report.outcome,
  }
}
