import { notFound } from "next/navigation"
import { answerNotFound } from "@/app/_web/answer"
import { Missing } from "../_missing/missing"

/** Any other address inside a debate: a 404 that knows the debate. */
export default async function Elsewhere({ params }: { params: Promise<{ debate: string }> }) {
  if (!answerNotFound()) notFound()
  return <Missing debate={(await params).debate} />
}
