/** What somebody needs who runs the product: the settings, the containers and the list of what is installed agree with the code. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readEnvironment } from "~/platform/env.server";
import { billOfMaterials } from "../../../prisma/tools/sbom.mjs";

const read = (file: string) => readFileSync(file, "utf8");

/** The names of the settings, where the code reads them. */
const known = [...read("app/platform/env.server.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name = ""]) => name,
);

/** Settings of the containers around the product, which `compose.yaml` reads. */
const OF_CONTAINERS = ["COMPOSE_PROFILES", "POSTGRES_PASSWORD"];

test("the code reads settings", () => {
  expect(known).toContain("PUBLIC_URL");
  expect(known.length).toBeGreaterThan(20);
});

test(".env.example names every setting, and no other", () => {
  const named = [...read(".env.example").matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(
    ([, name = ""]) => name,
  );
  expect(named.sort()).toEqual([...known, ...OF_CONTAINERS].sort());
});

test("what .env.example proposes is taken", () => {
  const proposed = [...read(".env.example").matchAll(/^(?:# )?([A-Z][A-Z_]+)=(.+)$/gm)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  expect(readEnvironment(Object.fromEntries(proposed)).TRUST_PROXY).toBe(true);
});

test("the table in the README names every setting, and no other", () => {
  const table = read("README.md").split("## Settings")[1]?.split("\n## ")[0] ?? "";
  const named = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = ""]) => name);
  expect(named.sort()).toEqual([...known].sort());
});

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.string().optional(),
      environment: z.record(z.string(), z.string()).default({}),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()),
      command: z.union([z.string(), z.array(z.string())]).default([]),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

test("compose.yaml sets what the product knows, keeps the port closed and uses volumes that exist", () => {
  const { services, volumes } = composeSchema.parse(parse(read("compose.yaml"), { merge: true }));
  for (const { build, environment, volumes: used } of Object.values(services)) {
    const own = Object.keys(environment).filter((name) => !known.includes(name));
    if (build !== undefined) expect(own).toEqual([]);
    const named = used.map((one) => one.split(":")[0] ?? "");
    expect(named.filter((name) => !name.startsWith("./") && !(name in volumes))).toEqual([]);
  }
  const open = Object.entries(services).filter(([, { ports }]) => ports.length > 0);
  expect(open.map(([name]) => name)).toEqual(["proxy"]);
  for (const name of ["inbreng", "single"]) {
    expect(services[name]?.environment["TRUST_PROXY"]).toBe("1");
  }
  for (const name of ["backup", "backup-single"]) {
    expect(services[name]?.command.toString()).toContain("run.mjs backup");
  }
  // A volume begins with the folder of the image, so that the user of the service may write in it.
  for (const folder of ["data", "backups"]) {
    expect(read("Dockerfile")).toMatch(new RegExp(`--chown=node:node .* \\./${folder}\n`));
  }
});

test("the bill of materials holds what is installed with the product, and nothing else", () => {
  const integrity = `sha512-${Buffer.from("abc").toString("base64")}`;
  const bill = billOfMaterials({
    packages: {
      "": { name: "product", version: "1.0.0", license: "MIT", dependencies: { "@a/b": "1" } },
      "node_modules/@a/b": {
        version: "1.2.3",
        license: "MIT",
        integrity,
        dependencies: { c: "2" },
      },
      "node_modules/c": { version: "1.0.0", license: "ISC", integrity },
      "node_modules/@a/b/node_modules/c": { version: "2.0.0", license: "ISC", integrity },
      "node_modules/d": { version: "3.0.0", dev: true, license: "MIT", integrity },
    },
  });
  expect(bill.components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/%40a/b@1.2.3",
    "pkg:npm/c@2.0.0",
    "pkg:npm/c@1.0.0",
  ]);
  expect(bill.components[0]?.hashes).toEqual([{ alg: "SHA-512", content: "616263" }]);
  expect(bill.dependencies).toEqual([
    { ref: "product@1.0.0", dependsOn: ["node_modules/@a/b"] },
    { ref: "node_modules/@a/b", dependsOn: ["node_modules/@a/b/node_modules/c"] },
    { ref: "node_modules/@a/b/node_modules/c", dependsOn: [] },
    { ref: "node_modules/c", dependsOn: [] },
  ]);
});

test("every direct dependency of the product is in its bill of materials", () => {
  const packages = z.object({ dependencies: z.record(z.string(), z.string()) });
  const bill = billOfMaterials(JSON.parse(read("package-lock.json")));
  const listed = new Set(bill.components.map((component): unknown => component.name));
  const { dependencies } = packages.parse(JSON.parse(read("package.json")));
  expect(Object.keys(dependencies).filter((name) => !listed.has(name))).toEqual([]);
  expect(new Set(bill.components.map((component) => component["bom-ref"])).size).toBe(
    bill.components.length,
  );
});
