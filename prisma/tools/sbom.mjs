/**
 * The list of everything that is installed with the product (software bill of materials), in the format of CycloneDX 1.6, made from
 * the lock file. The same lock file gives the same list: it holds no moment and no random number.
 */
import fs from "node:fs";
import { join } from "node:path";
import { readJson, root } from "../../prepare.mjs";

/** The name of a package by its place: "node_modules/a/node_modules/@b/c" is "@b/c". */
function nameAt(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Address of a package as package-url writes it; only the sign that begins a scope is escaped. */
function purl(name, version) {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}

/** What the registry promised of the content, as CycloneDX writes it. */
function hashesOf(integrity = "") {
  return integrity
    .split(" ")
    .filter((one) => one.startsWith("sha512-"))
    .map((one) => ({
      alg: "SHA-512",
      content: Buffer.from(one.slice("sha512-".length), "base64").toString("hex"),
    }));
}

/** Finds a package as Node does: beside whoever asks, else one folder up. */
function placeOf(packages, from, name) {
  for (let at = from; ;) {
    const place = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (at === "") return undefined;
    at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")));
  }
}

/** What is needed to run; what is needed to build and test only is left out, because it is not in the product. */
function isShipped({ dev = false, devOptional = false, link = false }) {
  return !dev && !devOptional && !link;
}

/**
 * The bill of materials of a lock file.
 * @param lock the content of package-lock.json
 */
export function billOfMaterials(lock) {
  const own = lock.packages[""];
  const shipped = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && isShipped(entry))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const refs = new Map([
    ["", `${own.name}@${own.version}`],
    ...shipped.map(([path]) => [path, path]),
  ]);
  const needs = (path, entry) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .map((name) => refs.get(placeOf(lock.packages, path, name)))
      .filter((ref) => ref !== undefined)
      .sort();
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": refs.get(""),
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
      },
    },
    components: shipped.map(([path, { version, license, integrity, optional }]) => ({
      type: "library",
      "bom-ref": path,
      name: nameAt(path),
      version,
      scope: optional ? "optional" : "required",
      purl: purl(nameAt(path), version),
      ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
      hashes: hashesOf(integrity),
    })),
    dependencies: [["", own], ...shipped].map(([path, entry]) => ({
      ref: refs.get(path),
      dependsOn: needs(path, entry),
    })),
  };
}

/** Writes the list beside the build. */
export async function writeBillOfMaterials() {
  const bill = billOfMaterials(readJson(join(root, "package-lock.json")));
  fs.mkdirSync(join(root, "build"), { recursive: true });
  fs.writeFileSync(join(root, "build", "sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
}
