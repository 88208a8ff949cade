import type { z } from "zod"

type Schema = {
  _zod: {
    def: {
      type: string
      shape?: Record<string, Schema>
      element?: Schema
      innerType?: Schema
      defaultValue?: unknown
    }
  }
}

/** A value with its fields in the order in which the schema names them, without those that say what a default says. */
export function inSchemaOrder(schema: z.ZodType, value: unknown): unknown {
  return ordered(schema as unknown as Schema, value)
}

function ordered({ _zod: { def } }: Schema, value: unknown): unknown {
  if (def.innerType) return ordered(def.innerType, value)
  if (def.element && Array.isArray(value)) return value.map((item) => ordered(def.element!, item))
  if (!def.shape || typeof value !== "object" || value === null) return value
  const given = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(def.shape)
      .filter(([name, field]) => given[name] !== undefined && !isDefault(field, given[name]))
      .map(([name, field]) => [name, ordered(field, given[name])]),
  )
}

function isDefault({ _zod: { def } }: Schema, value: unknown): boolean {
  return def.type === "default" && JSON.stringify(value) === JSON.stringify(def.defaultValue)
}
