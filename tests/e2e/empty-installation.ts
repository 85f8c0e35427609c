/** An installation as somebody makes it who has nothing yet: an empty database, one administrator, and a mail server. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Secret, TOTP } from "otpauth";
import { freePort } from "../runner/port.mjs";
import { startMailServer } from "../support/mail-server";
import { startServer } from "../support/started-server";

const PERIOD = 30_000;
const HOUR = 3_600_000;

/** Somebody who signs in, with the codes of their app: each works once, so the next is one step further. */
export class Person {
  private lastStep = Math.floor(Date.now() / PERIOD) - 2;

  constructor(
    readonly email: string,
    readonly password: string,
    private readonly secret: string,
  ) {}

  /** The next code; waits when the app does not show it yet. */
  async code(): Promise<string> {
    this.lastStep = Math.max(this.lastStep + 1, Math.floor(Date.now() / PERIOD) - 1);
    while (this.lastStep > Math.floor(Date.now() / PERIOD) + 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const generator = new TOTP({ secret: Secret.fromBase32(this.secret) });
    return generator.generate({ timestamp: this.lastStep * PERIOD });
  }
}

export interface EmptyInstallation {
  base: string;
  administrator: Person;
  /** The messages that left. */
  mail: readonly string[];
  /** Lets the hours of a session go by, which no test can wait for. */
  letSessionPass: (title: string) => void;
  stop: () => Promise<void>;
}

/** Makes the installation with the commands of the README, and starts it. */
export async function emptyInstallation(): Promise<EmptyInstallation> {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-empty-"));
  const mailPort = await freePort();
  const mailServer = await startMailServer(mailPort);
  const environment = {
    DATABASE_FILE: join(folder, "inbreng.db"),
    SECRET_KEY_FILE: join(folder, "secret.key"),
    ERASURE_FOLDER: join(folder, "erasure"),
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    RATE_LIMITS: "off",
    LOG_LEVEL: "warn",
  };
  const command = (...parameters: string[]) =>
    execFileSync(process.execPath, [join("prisma", "tools", "run.mjs"), ...parameters], {
      env: { ...process.env, NODE_ENV: "production", ...environment },
      encoding: "utf8",
    });
  command("seed", "--empty");
  const email = "beheer@example.org";
  const said = command("account", email);
  const password = /^Password: (.+)$/m.exec(said)?.[1] ?? "";
  const secret = /type this key in the app: ([A-Z2-7]+)/.exec(said)?.[1] ?? "";
  const server = await startServer(environment, "serve");
  await server.open();
  return {
    base: `http://localhost:${server.port}`,
    administrator: new Person(email, password, secret),
    mail: mailServer.messages,
    letSessionPass: (title) => {
      const database = new Database(environment.DATABASE_FILE, { timeout: 5_000 });
      const [start, end] = [3, 1].map((hours) => new Date(Date.now() - hours * HOUR).toISOString());
      const change = `UPDATE "Session" SET "startsAt" = ?, "endsAt" = ? WHERE "title" = ?`;
      database.prepare(change).run(start, end, title);
      database.close();
    },
    stop: async () => {
      // A stop in order would wait for the browsers, which are still there.
      await server.end("SIGKILL");
      mailServer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
