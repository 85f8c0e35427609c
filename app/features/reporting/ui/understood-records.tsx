import type { BodyUnderstood } from "~/features/reporting/queries/asker-opinions.server";
import { useT } from "~/i18n/context";
import { formatNumber, formatShare } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";

/** With each body: how many of those who asked say that they understood the answer. */
export function UnderstoodRecords({ bodies }: { bodies: readonly BodyUnderstood[] }) {
  const t = useT();
  return (
    <Section title={t("promises.understoodTitle")} intro={t("promises.understoodIntro")}>
      {bodies.length === 0 ? (
        <Text quiet>{t("promises.understoodNone")}</Text>
      ) : (
        <Table
          caption={t("promises.understoodCaption")}
          columns={[
            { key: "body", label: t("promises.columnBody") },
            { key: "share", label: t("promises.understoodShare"), numeric: true },
            { key: "of", label: t("promises.understoodOf"), numeric: true },
          ]}
          rows={bodies.map(({ key, name, share, of }) => ({
            key,
            cells: [
              <Localized key="name" text={name} />,
              formatShare(t.language, share),
              formatNumber(t.language, of),
            ],
          }))}
        />
      )}
    </Section>
  );
}
