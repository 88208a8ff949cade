import { join } from "node:path"
import { defineConfig } from "@playwright/test"

const isRoot = process.getuid?.() === 0

/** The browser journeys: `npm test` serves the product on a database of its own and says where in the environment. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: join(process.env.DISPUTATIO_DATA ?? ".data/test", "journeys"),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  // A guard against standing still, wide enough for a machine with other work.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.DISPUTATIO_URL,
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      // Root cannot use Chromium's sandbox; and the browser asks nothing of the network by itself.
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
      ],
    },
  },
  projects: [{ name: "Desktop" }],
})
