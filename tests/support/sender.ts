import { sendDueLetters } from "@/lib/annotations/inbox/letters/sending/commands"

// A process of its own that sends the letters due at the moment it is told; whoever began it may kill it.
const [now] = process.argv.slice(2)
await sendDueLetters(new Date(now!))
process.exit(0)
