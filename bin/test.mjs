// Runs on any Node that knows modules: nothing newer is imported until the version is known to be right.
import { refuseOldNode } from "./setup/node-version.mjs"

refuseOldNode(process)
import("./checks/run.mjs").then((module) => module.runChecks(process.argv.slice(2)))
