/** What waits on a tablet until it is sent: sealed, so that nobody who has the tablet can read it, whoever wrote it included. */
import type { ReasonToStay } from "../domain/sealed-refusal";

export interface Waiting {
  /** Of this tablet alone; the server never sees it. */
  readonly id: string;
  /** The id of the tablet that it was sealed for: staff may make the same browser one anew. */
  readonly tablet: string;
  /** base64url */
  readonly sealed: string;
  /** Null while it was not refused. */
  readonly refused: ReasonToStay | null;
}

const ROWS = "waiting";
/** The one row of what is not waiting: which tablet staff ended. */
const ENDED = "ended";

function isWaiting(row: unknown): row is Waiting {
  return typeof row === "object" && row !== null && "sealed" in row;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing"));
  });
}

/** The store of one tablet, by its name. */
export class WaitingStore {
  readonly #name: string;
  readonly #database: IDBDatabase;

  private constructor(name: string, database: IDBDatabase) {
    this.#name = name;
    this.#database = database;
  }

  static async open(name: string): Promise<WaitingStore> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ROWS, { keyPath: "id" });
      request.result.createObjectStore(ENDED);
    };
    return new WaitingStore(name, await done(request));
  }

  /** Resolves once it is on the disk: only then somebody may hear that it is safe. */
  #write(store: string, work: (rows: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(store, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("Not kept"));
      work(transaction.objectStore(store));
    });
  }

  async all(): Promise<Waiting[]> {
    const rows: unknown[] = await done(this.#database.transaction(ROWS).objectStore(ROWS).getAll());
    return rows.filter(isWaiting);
  }

  put(row: Waiting): Promise<void> {
    return this.#write(ROWS, (rows) => rows.put(row));
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#write(ROWS, (rows) => ids.forEach((id) => rows.delete(id)));
  }

  async isEnded(tablet: string): Promise<boolean> {
    const ended: unknown = await done(
      this.#database.transaction(ENDED).objectStore(ENDED).get(ENDED),
    );
    return ended === tablet;
  }

  end(tablet: string): Promise<void> {
    return this.#write(ENDED, (rows) => rows.put(tablet, ENDED));
  }

  /** Removes the store itself, empty as it is. */
  async destroy(): Promise<void> {
    this.#database.close();
    await done(indexedDB.deleteDatabase(this.#name));
  }
}
