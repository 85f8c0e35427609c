/** The file in which somebody reads everything they gave: a page of its own, which needs nothing else to be opened. */
import type { JsonValue, OwnInputName } from "~/features/vocabulary/own-input";
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";
import type { Translate } from "~/i18n/t";

export interface ExportPageProps {
  parts: readonly { name: OwnInputName; value: JsonValue }[];
  language: Language;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

function isEmpty(value: JsonValue): boolean {
  return (
    value === null ||
    value === "" ||
    (typeof value === "object" && Object.values(value).every(isEmpty))
  );
}

function Value({ value, t }: { value: JsonValue; t: Translate }) {
  if (typeof value === "boolean") return <>{t(value ? "own.fieldYes" : "own.fieldNo")}</>;
  if (value === null || typeof value !== "object") return <>{String(value)}</>;
  if (isList(value)) {
    return (
      <ol>
        {value.map((item, position) => (
          <li key={position}>
            <Value value={item} t={t} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <dl>
      {Object.entries(value)
        .filter(([, held]) => !isEmpty(held))
        .map(([name, held]) => (
          <div key={name}>
            <dt>{t.find(`own.field_${name}`) ?? name}</dt>
            <dd>
              <Value value={held} t={t} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** Everything held of one person, part by part; a part of which nothing is held is left out. */
export function ExportPage({ parts, language }: ExportPageProps) {
  const t = translator(language);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t("own.exportTitle")}</title>
      </head>
      <body>
        <h1>{t("own.exportTitle")}</h1>
        <p>{t("own.exportFileLead")}</p>
        {parts
          .filter(({ value }) => !isEmpty(value))
          .map(({ name, value }) => (
            <section key={name}>
              <h2>{t(`own.part_${name}`)}</h2>
              <Value value={value} t={t} />
            </section>
          ))}
      </body>
    </html>
  );
}
