/** What the pages of the site itself are asked by their address. */
import { z } from "zod";
import { plainPath } from "~/i18n/language";

/** A page of this site, with what it was asked; never the address of another site. */
const PAGE = /^\/[a-z0-9.-]*(?:\/[A-Za-z0-9.-]+)*(?:\?[a-z]+=[a-zA-Z0-9-]*)?$/;

const languageQuerySchema = z.object({
  naar: z.string().max(300).regex(PAGE).catch("/").transform(plainPath),
});

/** The Dutch path of the page that somebody left to choose a language. */
export function pageAskedFor(url: string): string {
  return languageQuerySchema.parse(Object.fromEntries(new URL(url).searchParams)).naar;
}
