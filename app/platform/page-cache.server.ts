/**
 * Keeps pages that are the same for every visitor without a cookie, as long as nothing they were made from has changed.
 * Memory is bounded; a page that many ask for at once is made once.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { metrics } from "./metrics.server";
import { noteSources, stillHoldAt } from "./page-sources.server";
import type { PageSources } from "./page-sources.server";

/** The ways in which a body is sent. */
export type Coding = "br" | "gzip" | "identity";

/** A page as its route made it. */
export interface MadePage {
  html: string;
  headers: readonly (readonly [string, string])[];
}

/** What came of making a page: one for anybody, or an answer for whoever asked. */
export type Made<Personal> = { shared: MadePage } | { personal: Personal };
/** What there is to send. */
export type Answered<Personal> = { cached: CachedPage } | { personal: Personal };

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Made once and sent often: a level that would cost too much for a page that is sent once. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Smaller than this nothing gets smaller. */
const LEAST_TO_COMPRESS = 1_024;
/** What an entry takes beside its bodies. */
const ENTRY_BYTES = 1_024;
/** Pages with a question mark in their address share this part of the memory: anybody can make up more of them. */
const SHARE_OF_QUERIES = 0.25;
/** So many addresses are known to have had a personal page within the minute: nobody waits there for another visitor's. */
const MOST_PERSONAL = 2_000;
const PERSONAL_MILLISECONDS = 60_000;
const SWEEP_MILLISECONDS = 10_000;
/** Of a page that is sent once. */
const NOT_NOTED: PageSources = {
  begun: 0,
  tables: new Set(),
  from: "",
  to: "",
  since: 0,
  until: 0,
  isPersonal: true,
};
/** How often somebody waits for a page that another visitor is making, before making it alone. */
const WAITS = 3;

/** A page that can be sent to anybody, with the forms of its body as they come to be asked for. */
export class CachedPage {
  readonly tag: string;
  /** Whether it is sent compressed to whoever can read that. */
  readonly isCompressed: boolean;
  readonly #forms = new Map<Coding, Promise<Buffer>>();
  bytes: number;

  constructor(
    readonly made: MadePage,
    readonly sources: PageSources,
    private readonly grown: (page: CachedPage, bytes: number) => void,
    compresses: boolean,
  ) {
    this.isCompressed = compresses && made.html.length >= LEAST_TO_COMPRESS;
    const body = Buffer.from(made.html);
    this.tag = createHash("sha256").update(body).digest("base64url").slice(0, 27);
    this.#forms.set("identity", Promise.resolve(body));
    this.bytes = ENTRY_BYTES + body.length;
  }

  /** The body in one form; made when it is first asked for. */
  async body(coding: Coding): Promise<Buffer> {
    const known = this.#forms.get(coding);
    if (known !== undefined) return known;
    const plain = await this.body("identity");
    const form = coding === "br" ? toBrotli(plain, BROTLI) : toGzip(plain);
    this.#forms.set(coding, form);
    const { length } = await form;
    this.bytes += length;
    this.grown(this, length);
    return form;
  }

  /** Whether it is still what would be made now. */
  holds(now: Date): boolean {
    return stillHoldAt(this.sources, now.getTime());
  }
}

/** Pages in the order in which they were last asked for, up to a number of bytes. */
class Shelf {
  readonly #pages = new Map<string, CachedPage>();
  #bytes = 0;

  constructor(private readonly most: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  find(address: string): CachedPage | undefined {
    const page = this.#pages.get(address);
    if (page === undefined) return undefined;
    this.#pages.delete(address);
    this.#pages.set(address, page);
    return page;
  }

  remove(address: string): void {
    this.#bytes -= this.#pages.get(address)?.bytes ?? 0;
    this.#pages.delete(address);
  }

  put(address: string, page: CachedPage): void {
    this.remove(address);
    this.#pages.set(address, page);
    this.#bytes += page.bytes;
    this.#shrink();
  }

  /** Counts what a page has grown by; one that is no longer here takes no place. */
  grow(address: string, page: CachedPage, bytes: number): void {
    if (this.#pages.get(address) !== page) return;
    this.#bytes += bytes;
    this.#shrink();
  }

  /** Takes out what no longer holds: nothing of what was erased stays in memory because nobody asks for it. */
  sweep(now: Date): void {
    for (const [address, page] of this.#pages) if (!page.holds(now)) this.remove(address);
  }

  #shrink(): void {
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.most) return;
      this.remove(oldest);
    }
  }
}

/** The kept pages of a process. */
export class PageCache {
  readonly #plain: Shelf;
  readonly #queries: Shelf;
  #swept = 0;
  readonly #making = new Map<string, Promise<unknown>>();
  /** Addresses, with the moment until which nobody waits there. */
  readonly #personal = new Map<string, number>();

  /**
   * @param bytes the most that the bodies may take together
   * @param compresses whether bodies are compressed here; else a proxy does it
   */
  constructor(
    bytes: number,
    readonly compresses: boolean,
  ) {
    this.#queries = new Shelf(bytes * SHARE_OF_QUERIES);
    this.#plain = new Shelf(bytes * (1 - SHARE_OF_QUERIES));
  }

  get bytes(): number {
    return this.#plain.bytes + this.#queries.bytes;
  }

  #shelf(address: string): Shelf {
    return address.includes("?") ? this.#queries : this.#plain;
  }

  /** The page of an address, when it is kept and still holds. */
  find(address: string, now: Date): CachedPage | undefined {
    const shelf = this.#shelf(address);
    const page = shelf.find(address);
    if (page === undefined) return undefined;
    if (page.holds(now)) return page;
    shelf.remove(address);
    metrics.pageCacheBytes.set(this.bytes);
    return undefined;
  }

  /**
   * Gives a page of an address: the kept one, the one that another visitor is having made, or a new one.
   * @param now gives the present moment
   */
  async answer<Personal>(
    address: string,
    now: () => Date,
    make: () => Promise<Made<Personal>>,
  ): Promise<Answered<Personal>> {
    if (this.#isPersonal(address, now())) return this.#makeForOne(make);
    for (let wait = 0; wait < WAITS; wait += 1) {
      const cached = this.find(address, now());
      if (cached !== undefined) {
        metrics.pages.inc({ outcome: "kept" });
        return { cached };
      }
      const making = this.#making.get(address);
      if (making === undefined) break;
      await making;
    }
    const made = this.#make(address, now(), make);
    const ended = made.then(
      () => undefined,
      () => undefined,
    );
    this.#making.set(address, ended);
    try {
      return await made;
    } finally {
      if (this.#making.get(address) === ended) this.#making.delete(address);
    }
  }

  /** Makes a page where the last one was for its visitor alone: what this one rests on is not noted, for it is not kept. */
  async #makeForOne<Personal>(make: () => Promise<Made<Personal>>): Promise<Answered<Personal>> {
    const made = await make();
    metrics.pages.inc({ outcome: "personal" in made ? "personal" : "made" });
    if ("personal" in made) return made;
    return { cached: new CachedPage(made.shared, NOT_NOTED, () => undefined, this.compresses) };
  }

  async #make<Personal>(
    address: string,
    now: Date,
    make: () => Promise<Made<Personal>>,
  ): Promise<Answered<Personal>> {
    this.#sweep(now);
    const { made, sources } = await noteSources(now, make);
    if ("personal" in made || sources.isPersonal) this.#notePersonal(address, now);
    if ("personal" in made) {
      metrics.pages.inc({ outcome: "personal" });
      return made;
    }
    metrics.pages.inc({ outcome: "made" });
    const shelf = this.#shelf(address);
    const grow = (grown: CachedPage, bytes: number) => {
      shelf.grow(address, grown, bytes);
      metrics.pageCacheBytes.set(this.bytes);
    };
    const cached = new CachedPage(made.shared, sources, grow, this.compresses);
    if (!sources.isPersonal && cached.holds(now)) shelf.put(address, cached);
    metrics.pageCacheBytes.set(this.bytes);
    return { cached };
  }

  #sweep(now: Date): void {
    const moment = now.getTime();
    if (Math.abs(moment - this.#swept) < SWEEP_MILLISECONDS) return;
    this.#swept = moment;
    this.#plain.sweep(now);
    this.#queries.sweep(now);
  }

  #isPersonal(address: string, now: Date): boolean {
    return (this.#personal.get(address) ?? 0) > now.getTime();
  }

  #notePersonal(address: string, now: Date): void {
    if (this.#personal.size >= MOST_PERSONAL) this.#personal.clear();
    this.#personal.set(address, now.getTime() + PERSONAL_MILLISECONDS);
  }
}
