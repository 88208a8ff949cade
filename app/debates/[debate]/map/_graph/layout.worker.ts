// ELK as it comes: in a worker it listens for what laying.ts asks through its own interface.
import "elkjs/lib/elk-worker.min.js"
