import { defineConfig } from "prisma/config"

// The URL is needed only to author migrations; set-up applies the committed SQL by itself (bin/setup/migrate.mjs).
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/disputatio" },
})
