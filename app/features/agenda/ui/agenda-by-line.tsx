import type { AgendaSummary } from "~/features/agenda/queries.server";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { AgendaEntry } from "./agenda-entry";

/** Agreements under the names of their action lines, in the order in which they come. */
export function AgendaByLine({ items }: { items: readonly AgendaSummary[] }) {
  const t = useT();
  const lines = [...new Set(items.map(({ actionLine }) => actionLine))];
  return (
    <>
      {lines.map((line) => (
        <Section
          key={line ?? ""}
          title={line === null ? t("agenda.title") : <Written>{line}</Written>}
        >
          <PlainList
            ruled
            items={items
              .filter(({ actionLine }) => actionLine === line)
              .map((item) => ({ key: item.slug, content: <AgendaEntry item={item} /> }))}
          />
        </Section>
      ))}
    </>
  );
}
