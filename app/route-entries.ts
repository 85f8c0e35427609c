/**
 * What an address is: a page in both languages of the desks, or something for machines. `routes.ts` lists them. The pages in
 * the other languages are made of the English ones when they are asked for (`platform/route-partition.server.ts`).
 */
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
