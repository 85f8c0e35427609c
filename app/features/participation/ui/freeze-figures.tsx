import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** Freezes the protected table of a round; says when that was done last. */
export function FreezeFigures({ table }: { table: { publishedAt: Date } | null }) {
  const t = useT();
  return (
    <Section title={t("participation.deskTitle")} intro={t("participation.deskLead")} id="cijfers">
      <Text>
        {table
          ? t("participation.deskLast", { date: formatDate(t.language, table.publishedAt) })
          : t("participation.deskNever")}
      </Text>
      <form method="post">
        <HiddenField name="intent" value="freeze" />
        <Button type="submit" kind="secondary">
          {t("participation.deskPublish")}
        </Button>
      </form>
    </Section>
  );
}
