/** The file in which somebody reads everything they gave: a page of its own, which needs nothing else to be opened. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ExportedPart, HeldList } from "~/features/own/queries/own-export.server";
import type { JsonValue } from "~/features/vocabulary/own-input";
import { directionOf, languageTag } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";
import type { Translate } from "~/i18n/t";
import { readableValue } from "./export-value";

/** Stands where the parts come: the page is written around them. */
const PLACE_OF_PARTS = "parts-come-here";

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

function isEmpty(value: JsonValue): boolean {
  return (
    value === null ||
    value === "" ||
    (typeof value === "object" && Object.values(value).every(isEmpty))
  );
}

/** A mark of the database says nothing to a reader; it stands in the file for programs. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(["id", "proposalId", "subjectId", "targetId"]);

interface ValueProps {
  value: JsonValue;
  /** The field it stands in; of a list the field of the list. */
  field: string;
  t: Translate;
}

function Value({ value, field, t }: ValueProps) {
  if (typeof value === "boolean") return <>{t(value ? "own.fieldYes" : "own.fieldNo")}</>;
  if (value === null) return null;
  if (typeof value !== "object") return <>{readableValue(t, field, value)}</>;
  if (isList(value)) {
    return (
      <ol>
        {value.map((item, position) => (
          <li key={position}>
            <Value value={item} field={field} t={t} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <dl>
      {Object.entries(value)
        .filter(([name, held]) => !isEmpty(held) && !FOR_PROGRAMS.has(name))
        .map(([name, held]) => (
          <div key={name}>
            <dt>{t.find(`own.field_${name}`) ?? name}</dt>
            <dd>
              <Value value={held} field={name} t={t} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The file stands alone: no sheet of the site comes along. It is read on a telephone and on paper too. */
const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 44rem; margin: 0 auto; padding: 1rem; }
  h2 { margin-block: 2rem 0.5rem; padding-block-start: 1rem; border-block-start: 1px solid; }
  ol { padding-inline-start: 1.5rem; }
  ol li { margin-block: 0.75rem; }
  dl { margin: 0; }
  dl div { margin-block: 0.25rem; }
  dt { font-weight: 600; }
  dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
  dd dl, dd ol { margin-inline-start: 1rem; white-space: normal; }
  @media (min-width: 40rem) { dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; } }
`;

function Page({ t }: { t: Translate }) {
  return (
    <html lang={languageTag(t.language)} dir={directionOf(t.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t("own.exportTitle")}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>{t("own.exportTitle")}</h1>
        <p>{t("own.exportFileLead")}</p>
        {PLACE_OF_PARTS}
      </body>
    </html>
  );
}

const markup = (element: ReactElement) => renderToStaticMarkup(element);

/** A list with what goes around it; nothing at all of a list without rows. */
async function* list(
  rows: HeldList,
  { before, after }: { before: string; after: string },
  { field, t }: Pick<ValueProps, "field" | "t">,
): AsyncGenerator<string> {
  let isEmptyYet = true;
  for await (const portion of rows) {
    const items = portion.map((row, position) => (
      <li key={position}>
        <Value value={row} field={field} t={t} />
      </li>
    ));
    yield `${isEmptyYet ? `${before}<ol>` : ""}${markup(<>{items}</>)}`;
    isEmptyYet = false;
  }
  if (!isEmptyYet) yield `</ol>${after}`;
}

/** What stands under the heading of a part. */
async function* content(part: ExportedPart, t: Translate): AsyncGenerator<string> {
  const nothing = { before: "", after: "" };
  if ("value" in part) {
    if (!isEmpty(part.value)) yield markup(<Value value={part.value} field={part.name} t={t} />);
  } else if ("rows" in part) yield* list(part.rows, nothing, { field: part.name, t });
  else {
    for (const { name, rows } of part.lists) {
      const term = markup(<dt>{t.find(`own.field_${name}`) ?? name}</dt>);
      const around = { before: `<dl><div>${term}<dd>`, after: "</dd></div></dl>" };
      yield* list(rows, around, { field: name, t });
    }
  }
}

/**
 * Everything held of one person, part by part, a piece at a time; a part of which nothing is held is left out.
 * @returns what writes it in a language
 */
export function exportPage(
  language: Language,
): (parts: AsyncIterable<ExportedPart>) => AsyncGenerator<string> {
  const t = translator(language);
  const [before = "", after = ""] = markup(<Page t={t} />).split(PLACE_OF_PARTS);
  return async function* write(parts) {
    yield `<!doctype html>${before}`;
    for await (const part of parts) {
      let hasHeading = false;
      for await (const piece of content(part, t)) {
        if (!hasHeading) yield `<section>${markup(<h2>{t(`own.part_${part.name}`)}</h2>)}`;
        hasHeading = true;
        yield piece;
      }
      if (hasHeading) yield "</section>";
    }
    yield after;
  };
}
