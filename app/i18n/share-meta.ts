import { LANGUAGE_FACTS, languageOf } from "./language";

/** So much of a description search engines and message apps show. */
const LONGEST = 200;

export interface SharedPage {
  title: string;
  description: string;
  /** The address of the site itself, without a slash at the end. */
  site: string;
  /** The path of the picture that comes along. */
  picture: string;
  pictureAlt: string;
}

/** A text of at most so many characters that ends with a whole word. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return `${start.slice(0, start.lastIndexOf(" "))}…`;
}

/** What a page says of itself to search engines and to whoever gets its address sent: for Remix's `meta`. */
export function shareMeta(location: { pathname: string }, page: SharedPage) {
  const description = shortened(page.description);
  return [
    { name: "description", content: description },
    { property: "og:type", content: "website" },
    { property: "og:locale", content: LANGUAGE_FACTS[languageOf(location.pathname)].territory },
    { property: "og:title", content: page.title },
    { property: "og:description", content: description },
    { property: "og:url", content: `${page.site}${location.pathname}` },
    { property: "og:image", content: `${page.site}${page.picture}` },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: page.pictureAlt },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
