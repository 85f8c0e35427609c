/** What the service measures about itself, for `/metrics` in the text format of Prometheus. Nothing about people. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

/** Seconds; the steps of every duration. */
const STEPS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requestSeconds: new Histogram({
      name: "inbreng_http_request_seconds",
      help: "Duration of requests, by method, area of the site (first part of the address) and class of status",
      labelNames: ["method", "area", "status"] as const,
      buckets: STEPS,
      registers,
    }),
    cacheReads: new Counter({
      name: "inbreng_cache_reads_total",
      help: "Reads that a cache answered (hit), answered with an older value (stale) or had to make (miss)",
      labelNames: ["outcome"] as const,
      registers,
    }),
    markup: new Counter({
      name: "inbreng_page_markup_total",
      help: "Pages for everybody whose markup was known for the same data (hit), or had to be written (miss)",
      labelNames: ["outcome"] as const,
      registers,
    }),
    pages: new Counter({
      name: "inbreng_pages_total",
      help: "Pages that were kept (kept), known by the browser already (unchanged), made to be kept (made) or made for one visitor (personal)",
      labelNames: ["outcome"] as const,
      registers,
    }),
    pageCacheBytes: new Gauge({
      name: "inbreng_page_cache_bytes",
      help: "Memory that the kept pages take",
      registers,
    }),
    commandsWaiting: new Gauge({
      name: "inbreng_commands_waiting",
      help: "Commands that wait for their turn to write",
      registers,
    }),
    commandSeconds: new Histogram({
      name: "inbreng_command_seconds",
      help: "From the moment a command is asked for until its commit holds, by outcome",
      labelNames: ["outcome"] as const,
      buckets: STEPS,
      registers,
    }),
    calculationSeconds: new Histogram({
      name: "inbreng_calculation_seconds",
      help: "Duration of calculations in a thread, with the wait for one, by name and outcome",
      labelNames: ["calculation", "outcome"] as const,
      buckets: STEPS,
      registers,
    }),
    jobSeconds: new Histogram({
      name: "inbreng_job_seconds",
      help: "Duration of jobs, by name and outcome",
      labelNames: ["job", "outcome"] as const,
      buckets: STEPS,
      registers,
    }),
    jobLastSuccess: new Gauge({
      name: "inbreng_job_last_success_timestamp_seconds",
      help: "When a job last ended well",
      labelNames: ["job"] as const,
      registers,
    }),
    outboxMessages: new Gauge({
      name: "inbreng_outbox_messages",
      help: "Messages in the outbox, by state",
      labelNames: ["state"] as const,
      registers,
    }),
    outboxOldestSeconds: new Gauge({
      name: "inbreng_outbox_oldest_seconds",
      help: "Age of the oldest message that still waits",
      registers,
    }),
    databaseBytes: new Gauge({
      name: "inbreng_database_bytes",
      help: "Size of the database and of its write-ahead log",
      labelNames: ["file"] as const,
      registers,
    }),
    databaseTrouble: new Gauge({
      name: "inbreng_database_trouble",
      help: "1 while the database takes no change, by reason",
      labelNames: ["reason"] as const,
      registers,
    }),
    diskFreeBytes: new Gauge({
      name: "inbreng_disk_free_bytes",
      help: "Free room on the disk of the database",
      registers,
    }),
  };
}

type Metrics = ReturnType<typeof makeMetrics>;

declare global {
  /** The server and the pages are two bundles of one process; they measure into one registry. */
  var inbrengMetrics: Metrics | undefined;
}

globalThis.inbrengMetrics ??= makeMetrics();

/** The measurements of this process. */
export const metrics: Metrics = globalThis.inbrengMetrics;
