/** The first page of an archive: what is in it, in both languages, with the same style sheet as the other pages. */
import { xmlText } from "~/platform/xml.server";

/** Something that the first page leads to. */
export interface Entry {
  file: string;
  title: string;
  language: "nl" | "en";
}

/** What the first page says. */
export interface Contents {
  title: string;
  source: string;
  madeOn: Record<"nl" | "en", string>;
  styles: readonly string[];
  pages: readonly Entry[];
  data: readonly string[];
}

const hrefOf = (file: string) => xmlText(file.split("/").map(encodeURIComponent).join("/"));

function listOf(entries: readonly { file: string; title: string }[]): string {
  const items = entries.map(
    ({ file, title }) => `<li><a class="nl-link" href="${hrefOf(file)}">${xmlText(title)}</a></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function section(id: string, language: string, title: string, inside: string): string {
  return (
    `<section class="section" lang="${language}" aria-labelledby="${id}">` +
    `<h2 class="nl-heading nl-heading--level-2" id="${id}">${title}</h2>${inside}</section>`
  );
}

const paragraph = (text: string) => `<p class="nl-paragraph">${text}</p>`;

/** The page as HTML. */
export function contentsPage({ title, source, madeOn, styles, pages, data }: Contents): string {
  const links = styles.map((file) => `<link rel="stylesheet" href="${hrefOf(file)}"/>`).join("");
  const inLanguage = (language: string) =>
    listOf(pages.filter((page) => page.language === language));
  const from = xmlText(source);
  return [
    '<!DOCTYPE html><html lang="nl" dir="ltr"><head><meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta name="color-scheme" content="light dark"/><title>Archief: ${xmlText(title)}</title>${links}</head>`,
    '<body><div class="page"><main class="container page-main" id="content"><div class="stack stack--page">',
    `<h1 class="nl-heading nl-heading--level-1">Archief: ${xmlText(title)}</h1>`,
    paragraph(
      `Alles wat op ${madeOn.nl} openbaar over deze ronde stond op ${from}. De pagina's werken zonder internet. ` +
        "Menu's en formulieren staan er niet in. Links naar buiten het archief houden het adres dat ze hadden.",
    ),
    section("nederlands", "nl", "Pagina's", inLanguage("nl")),
    section(
      "gegevens",
      "nl",
      "Gegevens",
      paragraph("Dezelfde feiten als tabel (CSV) en voor programma's (JSON).") +
        listOf(data.map((file) => ({ file, title: file.replace(/^gegevens\//, "") }))),
    ),
    section(
      "english",
      "en",
      "Pages in English",
      paragraph(
        `Everything about this round that was public at ${from} on ${madeOn.en}, without menus and forms.`,
      ) + inLanguage("en"),
    ),
    "</div></main></div></body></html>\n",
  ].join("");
}
