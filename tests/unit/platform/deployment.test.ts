/**
 * What cannot be tried where no containers run, held against the product: what `compose.yaml`, the Dockerfile and its list of files
 * name has to be there. A place that moves fails here, and not on the machine of a region.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const list = z.array(z.string());
const serviceSchema = z.strictObject({
  build: z.literal(".").optional(),
  image: z.string().optional(),
  restart: z.enum(["no", "always", "on-failure", "unless-stopped"]),
  profiles: z.array(z.enum(["postgres", "sqlite"])).min(1),
  env_file: z.string().optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/), z.string()).optional(),
  volumes: list,
  command: z.union([z.string(), list]).optional(),
  ports: z.array(z.string().regex(/^\d+:\d+$/)).optional(),
  healthcheck: z
    .union([
      z.strictObject({ disable: z.literal(true) }),
      z.strictObject({ test: list, interval: z.string(), timeout: z.string(), retries: z.int() }),
    ])
    .optional(),
  deploy: z.strictObject({ replicas: z.int() }).optional(),
  networks: z.strictObject({ default: z.strictObject({ aliases: list }) }).optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({
        condition: z.literal("service_healthy"),
        required: z.literal(false).optional(),
      }),
    )
    .optional(),
});
/** The part of the compose specification that is used here; a key that is not named is refused. */
const composeSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.null()),
});

const written = readFileSync("compose.yaml", "utf8");
/** What begins with x- is taken over by services, and says nothing by itself. */
const read = z.record(z.string(), z.unknown()).parse(parse(written, { merge: true }));
const compose = composeSchema.parse(
  Object.fromEntries(Object.entries(read).filter(([key]) => !key.startsWith("x-"))),
);
const services = Object.values(compose.services);
const product = services.filter(({ build }) => build !== undefined);
const dockerfile = readFileSync("Dockerfile", "utf8");
const settings = readFileSync("app/platform/env.server.ts", "utf8");
const example = readFileSync(".env.example", "utf8");
/** Settings of the containers around the product. */
const OF_CONTAINERS = ["COMPOSE_PROFILES", "POSTGRES_PASSWORD"];
/** The services that run when one profile is chosen. */
const runningIn = (profile: "postgres" | "sqlite") =>
  Object.entries(compose.services).filter(([, { profiles }]) => profiles.includes(profile));

/** The instructions of the last stage, which is the image; lines that go on are one. */
const image = dockerfile
  .slice(dockerfile.lastIndexOf("\nFROM "))
  .replaceAll(/\\\n\s*/g, "")
  .split("\n");
const instruction = (name: string) =>
  image.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("compose.yaml names services, volumes and settings that are there", () => {
  for (const service of services) {
    expect([service.build, service.image].filter((from) => from !== undefined)).toHaveLength(1);
    for (const name of Object.keys(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(name);
    }
    for (const volume of service.volumes) {
      const [from = ""] = volume.split(":");
      if (from.startsWith("./")) expect([from, existsSync(from)]).toEqual([from, true]);
      else expect(Object.keys(compose.volumes)).toContain(from);
    }
    if (service.build === undefined) continue;
    for (const name of Object.keys(service.environment ?? {})) {
      expect([name, settings.includes(`${name}: `)]).toEqual([name, true]);
    }
  }
  const needed = written.matchAll(/\$\{([A-Z_]+)/g);
  for (const [, name = ""] of needed) expect(example).toMatch(new RegExp(`^#? ?${name}=`, "m"));
  for (const [, name = ""] of example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)) {
    const isKnown = settings.includes(name) || OF_CONTAINERS.includes(name);
    expect([name, isKnown]).toEqual([name, true]);
  }
  for (const name of OF_CONTAINERS) expect(example).toMatch(new RegExp(`^#? ?${name}=`, "m"));
});

test("each profile is whole: what a service waits for runs, or may be left out", () => {
  for (const profile of ["postgres", "sqlite"] as const) {
    const running = runningIn(profile);
    const names = running.map(([name]) => name);
    expect(names).toContain("proxy");
    expect(names.filter((name) => name.startsWith("backup"))).toHaveLength(1);
    for (const [name, { depends_on: waitsFor = {} }] of running) {
      for (const [other, { required = true }] of Object.entries(waitsFor)) {
        expect([profile, name, other, !required || names.includes(other)]).toEqual([
          profile,
          name,
          other,
          true,
        ]);
      }
      const present = Object.keys(waitsFor).filter((other) => names.includes(other));
      if (name === "proxy") expect(present).toHaveLength(1);
    }
  }
});

test("two processes share one PostgreSQL database and the folder beside it, one process has a file", () => {
  const onPostgres = runningIn("postgres").filter(([, { build }]) => build !== undefined);
  const onFile = runningIn("sqlite").filter(([, { build }]) => build !== undefined);
  expect(onPostgres.map(([name]) => name)).toEqual(["inbreng", "backup"]);
  expect(compose.services["inbreng"]?.deploy?.replicas).toBe(2);
  for (const [, { environment, volumes }] of onPostgres) {
    expect(environment?.["DATABASE_URL"]).toMatch(
      /^postgres:\/\/inbreng:\$\{POSTGRES_PASSWORD-\}@database\/inbreng$/,
    );
    expect(volumes).toEqual(compose.services["single"]?.volumes);
  }
  for (const [, { environment, deploy }] of onFile) {
    expect(environment?.["DATABASE_URL"]).toBeUndefined();
    expect(deploy).toBeUndefined();
  }
  const { environment = {}, command, image: server = "" } = compose.services["database"] ?? {};
  expect(environment["POSTGRES_INITDB_ARGS"]).toBe("--encoding=UTF8 --locale=C.UTF-8");
  expect(environment["POSTGRES_USER"]).toBe("inbreng");
  expect(environment["POSTGRES_PASSWORD"]).toBe("${POSTGRES_PASSWORD-}");
  expect(command).toContain("track_commit_timestamp=off");
  expect(server).toMatch(/^postgres:\d+-/);
  // Nobody's password is in what is committed.
  expect(example).toMatch(/^# POSTGRES_PASSWORD=$/m);
});

test("the volumes lie where the image keeps data and backups, both of its user", () => {
  const [folder = ""] = instruction("WORKDIR");
  const owned = instruction("COPY").flatMap((copy) =>
    copy.includes("--chown=node:node") ? [join(folder, copy.split(" ").at(-1) ?? "")] : [],
  );
  expect(instruction("USER")).toEqual(["node"]);
  expect(owned).toContain(instruction("VOLUME")[0]);
  for (const { volumes, environment } of product) {
    const places = volumes.map((volume) => volume.split(":")[1]);
    expect([...places].sort()).toEqual([...owned].sort());
    expect(owned).toContain(environment?.["BACKUP_FOLDER"]);
  }
});

test("the port, the question of health and the proxy are those of the product", () => {
  const [port = ""] = instruction("EXPOSE");
  expect(instruction("ENV").join(" ")).toContain(`PORT=${port}`);
  for (const { environment } of product.filter(({ healthcheck }) => healthcheck === undefined)) {
    expect(environment?.["PORT"]).toBe(port);
  }
  const health = image.find((line) => line.startsWith("HEALTHCHECK")) ?? "";
  const path = /PORT\}\/([a-z]+)/.exec(health)?.[1] ?? "";
  expect(readFileSync("app/routes.ts", "utf8")).toContain(`machine("${path}"`);
  const proxy = readFileSync(join("docs", "operations", "Caddyfile"), "utf8");
  expect(compose.services["proxy"]?.volumes).toContain(
    "./docs/operations/Caddyfile:/etc/caddy/Caddyfile:ro",
  );
  expect(proxy).toMatch(/^\{\$PUBLIC_URL\} \{$/m);
  expect(proxy).toContain(`port ${port}`);
  // By one name it finds the two processes, or the only one.
  expect(proxy).toContain("name inbreng\n");
  expect(compose.services["single"]?.networks?.default.aliases).toEqual(["inbreng"]);
});

test("commands of compose and image are scripts that are in the image", () => {
  const copied = instruction("COPY").flatMap((copy) =>
    copy
      .split(" ")
      .filter((part) => part.startsWith("/srv/"))
      .map((part) => relative("/srv/inbreng", part)),
  );
  const commands = [
    ...instruction("CMD"),
    ...services.flatMap(({ command }) => command ?? []),
    written,
  ].join("\n");
  const scripts = commands.split(/[\s",[\]]+/).filter((word) => word.endsWith(".mjs"));
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) {
    expect([script, existsSync(script)]).toEqual([script, true]);
    expect(copied).toContain(script.split("/").length === 1 ? script : script.split("/")[0]);
  }
  const tools = readFileSync("prisma/tools/run.mjs", "utf8");
  for (const [, tool = ""] of commands.matchAll(/run\.mjs ([a-z]+)/g)) {
    expect([tool, tools.includes(tool)]).toEqual([tool, true]);
  }
});

test("the image starts Node as `npm start` does: with the same limits of memory and threads", () => {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const started = z.array(z.string()).parse(JSON.parse(instruction("CMD")[0] ?? ""));
  expect(started).toEqual([...scripts.start.split(" "), "serve"]);
});

test("what the build reads is in the image that builds, also what lies outside the application", () => {
  const allowed = readFileSync(".dockerignore", "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));
  for (const place of allowed) expect([place, existsSync(place)]).toEqual([place, true]);
  const isAllowed = (path: string) =>
    allowed.some((place) => [path, `${path}.ts`].includes(place) || path.startsWith(`${place}/`));
  const sources = ["app", "prisma", "setup"]
    .flatMap(filesBelow)
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.includes("generated"));
  const missing = sources.flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /(?:from|import\(?|glob\w*(?:<[^>]*>)?\(\[?)\s*"(\.{1,2}\/[^"]+)"/g,
      ),
    ]
      .map(([, to = ""]) => normalize(join(dirname(file), to.split("?")[0]?.split("*")[0] ?? "")))
      .filter((path) => !isAllowed(path.replace(/\/$/, "")))
      .map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});
