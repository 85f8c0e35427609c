/** What an address is: a page in both languages, or something for machines. `routes.ts` lists them. */
import { route } from "@remix-run/route-config";
import type { RouteConfigEntry } from "@remix-run/route-config";

/** A page in both languages. */
export function page(path: string, file: string): RouteConfigEntry[] {
  const english = path === "" ? "en" : `en/${path}`;
  return [
    path === "" ? route("/", file, { id: file }) : route(path, file, { id: file }),
    route(english, file, { id: `en/${file}` }),
  ];
}

/** Something for machines: one address, no language. */
export function machine(path: string, file: string): RouteConfigEntry[] {
  return [route(path, file, { id: file })];
}
