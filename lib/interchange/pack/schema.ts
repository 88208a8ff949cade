import { z } from "zod"
import { claim, factDispute, relation } from "@/lib/interchange/pack/claims"
import { line, prose, slug } from "@/lib/interchange/pack/fields"
import { source, voice, work } from "@/lib/interchange/pack/people"
import { question } from "@/lib/interchange/pack/questions"
import { term } from "@/lib/interchange/pack/terms"

export const FORMAT = "disputatio.debate/1"

/** A whole debate as an instructor writes it: strict, so that a misspelt field is an error and not a loss. */
export const packSchema = z
  .strictObject({
    format: z.literal(FORMAT).describe("Which format this is, and its version."),
    slug: slug.describe("The debate's name in addresses."),
    title: line.describe("What the debate is called."),
    about: prose.describe("What the debate is about; shown on the home page."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
      .describe("The language of the sources: a tag such as en, de or pt-BR."),
    voices: z.array(voice).min(1).max(500).describe("Whose views are compared, in the order of the columns."),
    works: z
      .array(work)
      .max(1000)
      .default([])
      .describe("Texts in which a view is held, or which are reviewed."),
    sources: z.array(source).max(500).default([]).describe("The texts that are quoted."),
    questions: z
      .array(question)
      .min(1)
      .max(200)
      .describe("The disputed questions, in the order of the rows."),
    claims: z
      .array(claim)
      .max(10_000)
      .default([])
      .describe("What each voice holds, with the passages that say so."),
    relations: z.array(relation).max(20_000).default([]).describe("How claims bear on one another."),
    "facts-disputed": z
      .array(factDispute)
      .max(500)
      .default([])
      .describe("Points on which the texts report different facts."),
    terms: z.array(term).max(500).default([]).describe("Disputed words, and what each voice means by them."),
  })
  .describe("A debate pack of Disputatio: short quotations with their sources, and no whole texts.")

export type Pack = z.output<typeof packSchema>
export type PackVoice = Pack["voices"][number]
export type PackWork = Pack["works"][number]
export type PackSource = Pack["sources"][number]
export type PackQuestion = Pack["questions"][number]
export type PackPosition = PackQuestion["positions"][number]
export type PackSilence = PackQuestion["silences"][number]
export type PackClaim = Pack["claims"][number]
export type PackEvidence = PackClaim["evidence"][number]
export type PackRelation = Pack["relations"][number]
export type PackFactDispute = Pack["facts-disputed"][number]
export type PackTerm = Pack["terms"][number]
export type PackSense = PackTerm["senses"][number]
