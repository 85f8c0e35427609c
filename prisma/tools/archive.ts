/** `npm run archive`: a finished round as static pages, data, pictures, checksums and metadata, for whoever keeps the archive. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { organisationOf, siteIdentity } from "~/features/region/queries/identity.server";
import { now as presentMoment } from "~/platform/clock.server";
import { closeDatabase, database } from "~/platform/db.server";
import { env, publicUrl } from "~/platform/env.server";
import { addressOf, createListener, drain, listen } from "~/platform/listener.server";
import { builtApplication } from "../../server";
import { makeArchive } from "./archive/make-archive";
import type { Ask } from "./archive/collect";
import type { Selection } from "./archive/mdto";
import { requireReadyDatabase } from "./ready-database";
import { Refusal } from "./refusal";

const USAGE = `Use: npm run archive -- <round> [--to <folder>] [--years <number>] [--list <name> --category <name>]
  <round>     the name of the round in its address, as after /rondes/
  --to        the folder that is made; archief-<round> when it is left out
  --years     how long the archive is kept by your selection list; for good when it is left out
  --list, --category  the selection list and the category in it that say so`;

/** What is asked for. */
export interface ArchiveCommand {
  slug: string;
  folder: string;
  selection: Selection;
}

/**
 * Reads what was typed after the command.
 * @throws Refusal with how it is used
 */
export function readCommand(parameters: readonly string[]): ArchiveCommand {
  const text = { type: "string" } as const;
  let parsed: {
    values: { to?: string; years?: string; list?: string; category?: string };
    positionals: string[];
  };
  try {
    parsed = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { to: text, years: text, list: text, category: text },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
  }
  const [slug, ...more] = parsed.positionals;
  if (slug === undefined || more.length > 0) throw new Refusal(`Which round?\n${USAGE}`);
  if (!/^[a-z0-9-]+$/.test(slug)) throw new Refusal(`"${slug}" is no name of a round.\n${USAGE}`);
  const { to, years, list, category } = parsed.values;
  const kept = years === undefined ? undefined : Number(years);
  if (kept !== undefined && !(Number.isInteger(kept) && kept > 0 && kept < 1_000)) {
    throw new Refusal(`--years is a whole number of years.\n${USAGE}`);
  }
  if ((list === undefined) !== (category === undefined)) {
    throw new Refusal(`--list and --category go together.\n${USAGE}`);
  }
  return { slug, folder: to ?? `archief-${slug}`, selection: { years: kept, list, category } };
}

/** Writes the files whole, or not at all: the folder gets its name when everything is in it. */
export function writeArchive(folder: string, files: ReadonlyMap<string, Buffer>): void {
  if (existsSync(folder)) throw new Refusal(`${folder} is there already; name another folder.`);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(part, ...path.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  renameSync(part, folder);
}

/** Asks a server on this machine under the name that people know it by. */
function askAt(server: string, host: string): Ask {
  return async (path) => {
    const { hostname, port } = new URL(server);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = httpRequest({ hostname, port, path, headers: { host } }, resolve);
      request.once("error", reject);
      request.end();
    });
    const parts: Uint8Array[] = [];
    for await (const part of answer) if (part instanceof Uint8Array) parts.push(part);
    const status = answer.statusCode ?? 500;
    const type = answer.headers["content-type"] ?? "";
    const isEmpty = status === 204 || status === 304;
    return new Response(isEmpty ? null : Buffer.concat(parts), {
      status,
      headers: { "Content-Type": type },
    });
  };
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const { slug, folder, selection } = readCommand(parameters);
  await requireReadyDatabase();
  if (existsSync(folder)) throw new Refusal(`${folder} is there already; name another folder.`);
  const server = createListener();
  // Only the pages: no jobs, so that no mail leaves and nothing is written.
  server.on("request", builtApplication(env()));
  await listen(server, 0, "127.0.0.1");
  try {
    const files = await makeArchive({
      slug,
      ask: askAt(addressOf(server), new URL(publicUrl()).host),
      site: publicUrl(),
      region: (await siteIdentity())?.name.nl ?? "",
      creator: await organisationOf(await database()),
      selection,
      now: presentMoment(),
    });
    writeArchive(folder, files);
    console.log(
      `${folder}: ${files.size} files. Open data/index.html in a browser; it needs no server and no internet.\n` +
        `Kept ${selection.years === undefined ? "for good" : `for ${selection.years} years`}, as mdto/informatieobject.xml says.`,
    );
    return 0;
  } finally {
    await drain(server, 0);
    await closeDatabase();
  }
}
