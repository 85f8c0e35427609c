/**
 * The table of layers: who may import whom.
 *
 * Rule: the domain knows nothing but the domain, routes know no database, and nobody imports a route.
 * Source: design, architecture ("The house" and its table of layers).
 */
import { featureOf, heightOf, leadsUp } from "./feature-floors";
import { FEATURE_EDGES } from "./owner-exceptions";
import type { Import } from "./source-tree";

/** The layers, each with the paths that belong to it; the first that fits counts. */
const LAYERS = [
  ["generated", /^app\/platform\/generated\//],
  ["domain", /^app\/features\/[a-z-]+\/domain\/[a-z0-9-]+\.ts$/],
  ["schema", /^app\/features\/[a-z-]+\/schema(\/[a-z-]+)?\.ts$/],
  ["mail", /^app\/features\/[a-z-]+\/mail\.ts$/],
  ["events", /^app\/features\/[a-z-]+\/events\.ts$/],
  ["searchable", /^app\/features\/[a-z-]+\/searchable\.server\.ts$/],
  ["queries", /^app\/features\/[a-z-]+\/queries(\/[a-z0-9-]+)?\.server\.ts$/],
  ["commands", /^app\/features\/[a-z-]+\/commands\/[a-z0-9-]+\.server\.ts$/],
  ["forms", /^app\/features\/[a-z-]+\/forms\/[a-z0-9-]+\.server\.ts$/],
  ["cookies", /^app\/features\/[a-z-]+\/cookies\/[a-z0-9-]+\.server\.ts$/],
  ["calculation", /^app\/features\/[a-z-]+\/calculations\/[a-z0-9-]+\.server\.ts$/],
  ["threads", /^app\/calculations\.server\.ts$/],
  ["stats", /^app\/features\/[a-z-]+\/stats\.server\.ts$/],
  [
    "contract",
    /^app\/features\/(vocabulary\/(?:own-input|logged-subject)|staff\/(?:desk-search|desk-task|staff-dates|staff-work)|rounds\/round-(?:fact|tally)|moderation\/moderated-kind|notices\/contracts|translations\/translatable)\.ts$/,
  ],
  ["desk tasks", /^app\/features\/[a-z-]+\/desk-tasks\.server\.ts$/],
  ["desk search", /^app\/features\/[a-z-]+\/desk-search\.server\.ts$/],
  ["logged subjects", /^app\/features\/[a-z-]+\/logged-subjects\.server\.ts$/],
  ["staff work", /^app\/features\/[a-z-]+\/staff-work\.server\.ts$/],
  ["staff dates", /^app\/features\/[a-z-]+\/staff-dates\.server\.ts$/],
  ["round facts", /^app\/features\/[a-z-]+\/round-facts\.server\.ts$/],
  ["round tallies", /^app\/features\/[a-z-]+\/round-tally\.server\.ts$/],
  ["own input", /^app\/features\/[a-z-]+\/own-input\.server\.ts$/],
  ["moderated kind", /^app\/features\/[a-z-]+\/moderated-[a-z-]+\.server\.ts$/],
  ["notices offer", /^app\/features\/[a-z-]+\/notices\.server\.ts$/],
  [
    "registry",
    /^app\/(desk-search|desk-tasks|logged-subjects|own-input|round-facts|round-tallies|staff-dates|staff-work)\.server\.ts$/,
  ],
  ["composition", /^app\/(composition|moderated-kinds)\.server\.ts$/],
  ["feature ui", /^app\/features\/[a-z-]+\/ui\/[a-z0-9-]+\.tsx?$/],
  ["tablet", /^app\/features\/responses\/tablet\/[a-z-]+\.tsx?$/],
  ["gate", /^app\/policy\/[a-z-]+\.server\.ts$/],
  ["policy", /^app\/policy\/[a-z-]+\.ts$/],
  ["platform", /^app\/platform\/[a-z-]+\.server\.ts$/],
  ["ui", /^app\/ui\/[a-z0-9-]+\.tsx?$/],
  ["i18n", /^app\/i18n\/((nl|en|ar|tr|uk|pl|makkelijk)\/)?[a-zA-Z-]+\.tsx?$/],
  ["manual text", /^docs\/(?:handleiding|draaiboeken\/(?:nl|en))\/[a-z]+\.md$/],
  ["styles", /^app\/styles\/[a-z-]+\.(?:css|svg)$/],
  ["routes", /^app\/routes\/([a-z-]+\/)*[a-z0-9.-]+\.tsx?$/],
  [
    "shell",
    /^app\/(root|entry\.server)\.tsx$|^app\/(routes|staff-routes|route-entries|(jobs|subscribers|searchable-documents|page-versions)\.server|entry\.development)\.ts$/,
  ],
] as const;

/** Name of a layer. */
export type Layer = (typeof LAYERS)[number][0];

/** What a layer may import as values; types may come from the layers of `TYPES` as well. */
const VALUES: Record<Layer, readonly Layer[]> = {
  generated: ["generated"],
  domain: ["domain"],
  "manual text": [],
  schema: ["domain", "schema", "i18n"],
  mail: ["domain", "i18n"],
  queries: [
    ...(["domain", "schema", "mail", "policy", "gate", "platform", "queries", "stats"] as const),
    ...(["i18n", "manual text"] as const),
  ],
  commands: [
    "domain",
    "schema",
    "mail",
    "policy",
    "gate",
    "platform",
    "queries",
    "cookies",
    "stats",
    "i18n",
  ],
  // What a browser carries from one request to the next: read from a request, written as a header.
  cookies: ["domain", "schema", "gate", "platform", "cookies"],
  // A form ties what was posted to a command, and its refusals to messages.
  forms: [
    "domain",
    "schema",
    "queries",
    "cookies",
    "commands",
    "stats",
    "policy",
    "gate",
    "platform",
    "i18n",
  ],
  stats: [
    ...(["domain", "schema", "mail", "policy", "gate", "platform"] as const),
    ...(["calculation", "queries", "stats", "i18n"] as const),
  ],
  // Pure as the domain is, with packages that calculate.
  calculation: ["domain", "calculation"],
  threads: ["domain", "calculation"],
  contract: ["domain"],
  "own input": ["domain", "schema", "policy", "platform", "queries", "stats", "i18n"],
  events: ["domain"],
  searchable: ["domain", "schema", "platform", "queries"],
  "moderated kind": ["domain", "schema", "policy", "platform", "queries", "stats", "i18n"],
  "notices offer": ["domain", "schema", "mail", "policy", "platform", "queries", "i18n"],
  "desk tasks": ["contract", "domain", "schema", "policy", "platform", "queries"],
  "desk search": ["contract", "domain", "schema", "policy", "platform", "queries", "i18n"],
  "logged subjects": ["contract", "domain", "policy", "platform", "queries", "i18n"],
  "round facts": ["contract", "domain", "schema", "platform", "queries"],
  "round tallies": ["contract", "domain", "schema", "platform", "queries"],
  "staff work": ["contract", "domain", "schema", "policy", "platform", "queries"],
  "staff dates": ["contract", "domain", "platform", "i18n"],
  registry: [
    ...(["contract", "own input", "desk search", "desk tasks", "round facts"] as const),
    ...(["logged subjects", "round tallies", "staff dates", "staff work"] as const),
  ],
  composition: [
    ...(["composition", "moderated kind", "notices offer", "platform"] as const),
    ...(["queries", "registry", "shell"] as const),
  ],
  "feature ui": ["domain", "schema", "policy", "i18n", "ui", "feature ui"],
  // What runs in the browser of a tablet: pages made of the same parts, and what it keeps there.
  tablet: ["domain", "feature ui", "i18n", "ui", "tablet"],
  policy: ["policy", "domain"],
  gate: ["policy", "gate", "platform", "i18n"],
  platform: ["platform", "generated", "i18n"],
  ui: ["ui", "i18n"],
  // The fields of forms count characters as the domain does.
  i18n: ["i18n", "domain"],
  styles: ["styles"],
  routes: [
    "domain",
    "schema",
    "queries",
    "cookies",
    "commands",
    "forms",
    "stats",
    "feature ui",
    "tablet",
    "policy",
    "gate",
    "platform",
    "i18n",
    "ui",
  ],
  // The frame of every page shows what it reads itself: who is here, and which survey is open.
  shell: [
    "shell",
    "composition",
    "queries",
    "commands",
    "searchable",
    "feature ui",
    "policy",
    "gate",
    "platform",
    "i18n",
    "ui",
    "styles",
  ],
};

/** A page receives what a query gives out, so it may name that type; the rest follows from it. */
const TYPES: Partial<Record<Layer, readonly Layer[]>> = {
  "feature ui": ["queries", "commands", "stats", "contract"],
  tablet: ["queries"],
  queries: ["generated", "contract"],
  commands: ["generated", "contract", "events"],
  cookies: ["queries"],
  stats: ["generated"],
  events: ["platform", "domain"],
  searchable: ["generated"],
  contract: ["platform", "i18n", "policy"],
  registry: ["contract"],
  "own input": ["contract"],
  "moderated kind": ["contract"],
  "staff work": ["generated"],
  "notices offer": ["contract"],
  composition: ["contract"],
  ui: ["domain"],
  schema: ["i18n"],
};

/** What routes may use of the platform: the request, the form and the clock, never the database. */
const PLATFORM_FOR_ROUTES =
  /\/(paging|api|atom-feed|auth|cookie|http|form|submission|form-browser|clock|health|incoming-text|env|rate-limit|log)\.server\.ts$/;

/** What components without domain knowledge may use of the language: how a number or a date is written. */
const LANGUAGE_FOR_UI = /\/i18n\/(format|language|context)\.tsx?$/;

/** What reads and writes may use of the language: which text is in which language, never the words of a screen. */
const LANGUAGE_FOR_SERVER = /\/i18n\/(format|language|translations)\.ts$/;

const SERVER_LAYERS: readonly Layer[] = [
  "queries",
  "commands",
  "stats",
  "own input",
  "moderated kind",
  "platform",
];

/** The floor that reads what others registered. */
const ROOF = 2;

/** Packages that a layer may use; a layer that is not here may use any. */
const PACKAGES: Partial<Record<Layer, RegExp>> = {
  // The language's coming date API.
  domain: /^temporal-polyfill$/,
  schema: /^zod$/,
  mail: /^$/,
  policy: /^$/,
  tablet: /^(react-dom\/server|age-encryption)$/,
  ui: /^(react|@remix-run\/react|@nl-design-system-candidate\/.+|@utrecht\/.+|uqr)$/,
};

/** The layer a file belongs to; undefined when it has no layer. */
export function layerOf(path: string): Layer | undefined {
  return LAYERS.find(([, pattern]) => pattern.test(path))?.[0];
}

function refusePackage(layer: Layer, { specifier, typeOnly }: Import): string | undefined {
  if (typeOnly && specifier === "react") return undefined;
  const allowed = PACKAGES[layer];
  return allowed === undefined || allowed.test(specifier)
    ? undefined
    : `${layer} does not use the package ${specifier}`;
}

function isAllowed(path: string, from: Layer, target: string, to: Layer, typeOnly: boolean) {
  if (VALUES[from].includes(to)) return true;
  if (typeOnly && TYPES[from]?.includes(to) === true) return true;
  const [feature, other] = [featureOf(path), featureOf(target)];
  // What others registered is collected for the roof only.
  if (to === "registry") return feature !== undefined && heightOf(feature) === ROOF;
  const sameFeature = feature !== undefined && feature === other;
  // A step of another feature's command, in the same transaction: the owner of a table writes it for everyone above.
  if (
    (from === "commands" || from === "own input" || from === "moderated kind") &&
    to === "commands"
  ) {
    const edge = `${feature} -> ${other}`;
    return sameFeature || !leadsUp(edge) || FEATURE_EDGES.includes(edge);
  }
  return from === to && sameFeature;
}

/** Why an import is against the table; undefined when it is not. */
export function refuseImport(path: string, found: Import): string | undefined {
  const from = layerOf(path);
  if (from === undefined) return undefined;
  const { target } = found;
  if (target === undefined) return refusePackage(from, found);
  const to = layerOf(target);
  if (to === undefined) return `${target} has no place in the house`;
  if (to === "routes") return "nobody imports a route";
  if (!isAllowed(path, from, target, to, found.typeOnly)) return `${from} does not import ${to}`;
  if (from === "routes" && to === "platform" && !PLATFORM_FOR_ROUTES.test(target)) {
    return "of the platform a route uses only the request, the form and the clock";
  }
  if (found.typeOnly && from === "gate") return undefined;
  if (SERVER_LAYERS.includes(from) && to === "i18n" && !LANGUAGE_FOR_SERVER.test(target)) {
    return "reads and writes know which language a text is in, not the words of a screen";
  }
  if (from === "ui" && to === "i18n" && !LANGUAGE_FOR_UI.test(target)) {
    return "a component without domain knowledge uses only how things are written";
  }
  return undefined;
}
