/** A demonstration: it says so, shows who to sign in as, mails nobody, and is as on the first day again every night while it runs. */
import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startServer } from "../../support/started-server";
import type { StartedServer } from "../../support/started-server";

/** Making the examples takes half a minute on a busy machine. */
const LIMIT = 300_000;

let folder: string;
let server: StartedServer;
let base: string;

const settings = () => ({
  DEMO: "1",
  DATABASE_FILE: join(folder, "demo.db"),
  SECRET_KEY_FILE: join(folder, "secret.key"),
  ERASURE_FOLDER: join(folder, "erasure"),
  SMTP_URL: "smtp://127.0.0.1:9",
  LOG_LEVEL: "error",
  RATE_LIMITS: "off",
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-demo-"));
  server = await startServer(settings(), "serve");
  base = await server.open();
}, LIMIT);

afterAll(async () => {
  await server.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

function ask(sql: string, ...values: unknown[]): unknown {
  const database = new Database(settings().DATABASE_FILE, { timeout: 5_000 });
  try {
    const statement = database.prepare(sql);
    return statement.reader ? statement.pluck().get(...values) : statement.run(...values);
  } finally {
    database.close();
  }
}

const page = async (path: string, cookie = "") =>
  (await fetch(base + path, { headers: { Cookie: cookie } })).text();

/** What the sign-in page shows of the account whose address begins so. */
async function shownAccount(name: string) {
  const text = (await page("/inloggen")).replaceAll(/<[^<>]*>/g, "\n");
  const from = text.slice(text.indexOf(`${name}@voorbeeld.inbreng.nl`));
  const [email = "", , password = ""] = from.split(/\n+/).filter((line) => line.trim() !== "");
  return { email, password, code: /\n(\d{6})\n/.exec(from)?.[1] ?? "" };
}

async function signIn(name: string): Promise<string> {
  const answer = await fetch(`${base}/inloggen`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: base },
    body: new URLSearchParams(await shownAccount(name)),
  });
  expect(answer.status).toBe(303);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Asks for pages and sends a form, over and over, until `work` is done; gives the statuses. */
async function meanwhile(work: Promise<unknown>): Promise<Set<number>> {
  const seen = new Set<number>();
  let ended = false;
  const visits = async (visit: () => Promise<Response>) => {
    while (!ended) {
      const answer = await visit();
      await answer.text();
      seen.add(answer.status);
    }
  };
  const wrongCode = () =>
    fetch(`${base}/inloggen`, {
      method: "POST",
      headers: { Origin: base },
      body: new URLSearchParams({ email: "x@example.org", password: "x", code: "000000" }),
    });
  const visitors = [
    visits(() => fetch(`${base}/`)),
    visits(() => fetch(`${base}/voorstellen`)),
    visits(() => fetch(`${base}/zoeken?q=wonen`)),
    visits(wrongCode),
  ];
  try {
    await work;
  } finally {
    ended = true;
    await Promise.all(visitors);
  }
  return seen;
}

const reset = () =>
  promisify(execFile)(process.execPath, [join("prisma", "tools", "run.mjs"), "demo"], {
    env: { NODE_ENV: "production", PATH: process.env["PATH"], ...settings() },
  });

test("every page says what it is, in both languages and at the desks, and asks not to be found", async () => {
  for (const [path, words] of [
    ["/", "Dit is een proefversie."],
    ["/en", "This is a demo."],
    ["/vragenlijsten", "Dit is een proefversie."],
    ["/geen-pagina", "Dit is een proefversie."],
  ] as const) {
    const answer = await fetch(base + path);
    expect(await answer.text()).toContain(words);
    expect(answer.headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
  }
  const cookie = await signIn("moderator");
  expect(await page("/werkplek", cookie)).toContain("Dit is een proefversie.");
});

test("the accounts can be used by all, and so nobody can change them", async () => {
  const cookie = await signIn("beheer");
  for (const path of ["/werkplek/mijn-account", "/werkplek/accounts/nieuw"]) {
    const answer = await fetch(base + path, {
      method: "POST",
      headers: { Origin: base, Cookie: cookie },
      body: new URLSearchParams({ intent: "password", password: "x" }),
    });
    expect([path, answer.status]).toEqual([path, 403]);
    expect(await answer.text()).toContain("Dat kan niet in de proefversie");
  }
  // Nothing leaves, whatever mail server is set: what would have left can be read.
  expect(await page("/werkplek/post", cookie)).toContain("Berichten blijven hier staan");
});

test(
  "at night it is as on the first day again, and no visitor notices but those who had left something",
  async () => {
    const people = Number(ask('SELECT COUNT(*) FROM "Person"'));
    const rounds = Number(ask('SELECT COUNT(*) FROM "Round"'));
    const cookie = await signIn("veiligheid");
    const [example] = [String(ask('SELECT id FROM "Person" ORDER BY id LIMIT 1'))];
    ask(`UPDATE "Region" SET "name" = 'Bezoekersland'`);
    ask(`INSERT INTO "LedgerPerson" ("key") VALUES ('left by a visitor')`);
    ask('INSERT INTO "ErasedKey" ("key") VALUES (?)', "of-an-erased-example");
    writeFileSync(join(folder, "erasure", "erased"), "of-an-erased-example\n");

    const seen = await meanwhile(reset());
    expect([...seen].filter((status) => status >= 500)).toEqual([]);
    expect(seen).toContain(200);

    expect(ask(`SELECT COUNT(*) FROM "LedgerPerson" WHERE "key" = 'left by a visitor'`)).toBe(0);
    expect(ask('SELECT "name" FROM "Region"')).toBe("Twente");
    expect(ask('SELECT COUNT(*) FROM "Person"')).toBe(people);
    expect(ask('SELECT COUNT(*) FROM "Round"')).toBe(rounds);
    expect(example).not.toBe("");
    expect(ask('SELECT COUNT(*) FROM "ErasedKey"')).toBe(0);
    expect(readFileSync(join(folder, "erasure", "erased"), "utf8")).toBe("");
    expect(ask("PRAGMA integrity_check")).toBe("ok");
    expect(existsSync(`${settings().DATABASE_FILE}.fresh`)).toBe(false);
    // Signed out, as everybody; the next one signs in, finds things by their words, and changes something.
    expect(await page("/werkplek", cookie)).toContain("/inloggen");
    expect(await page("/zoeken?q=wonen")).toMatch(/href="\/(?:rondes|voorstellen)\//);
    expect(await page("/werkplek", await signIn("tweede-moderator"))).toContain("Werkplek");

    // And it starts again as any other, with its keys and its log in order.
    expect(await server.end("SIGTERM")).toBe(0);
    server = await startServer(settings(), "serve");
    base = await server.open();
    expect(ask('SELECT COUNT(*) FROM "Person"')).toBe(people);
    expect(await page("/")).toContain("Dit is een proefversie.");
  },
  LIMIT,
);

test("a database that was not made as a demonstration is refused and stays as it is", async () => {
  const real = join(folder, "real.db");
  copyFileSync(inject("emptyBase"), real);
  const before = readFileSync(real);
  const environment = { ...settings(), DATABASE_FILE: real };
  const refused = await startServer(environment, "serve");
  await expect(refused.open()).rejects.toThrow("was not made as a demonstration");
  expect(readFileSync(real).equals(before)).toBe(true);
  const command = promisify(execFile)(
    process.execPath,
    [join("prisma", "tools", "run.mjs"), "demo"],
    { env: { NODE_ENV: "production", PATH: process.env["PATH"], ...environment } },
  );
  await expect(command).rejects.toThrow("was not made as a demonstration");
  expect(readFileSync(real).equals(before)).toBe(true);
});
