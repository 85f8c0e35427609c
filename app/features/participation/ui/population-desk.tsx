import type { PopulationDesk } from "~/features/participation/queries/count-desk.server";
import type { Typed } from "~/features/participation/ui/count-desk";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

/** Which counts of the population the figures are compared with now. */
export function PopulationNow({ current }: { current: PopulationDesk }) {
  const t = useT();
  return (
    <Section title={t("figuresDesk.populationNow")}>
      {current.length === 0 ? <Text>{t("figuresDesk.populationNone")}</Text> : null}
      <PlainList
        items={current.map(({ source, dated, rows }) => ({
          key: `${source}-${dated}`,
          content: t("figuresDesk.populationLine", {
            count: rows,
            source,
            date: formatDate(t.language, dated),
          }),
        }))}
      />
    </Section>
  );
}

/** The form that replaces the count of the population: a file or its lines, with source and date. */
export function PopulationForm({ typed }: { typed: Typed }) {
  const t = useT();
  const field = (name: string) => ({
    name,
    defaultValue: typed.values[name]?.[0] ?? "",
    error: typed.errors[name],
  });
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormLayout>
        <TextField {...field("source")} label={t("figuresDesk.populationSource")} />
        <DateField {...field("dated")} label={t("figuresDesk.populationDated")} />
        <FileField
          name="file"
          label={t("figuresDesk.populationFile")}
          accept=".csv,text/csv"
          optionalText={t("site.optional")}
        />
        <TextAreaField
          {...field("text")}
          label={t("figuresDesk.populationText")}
          description={t("figuresDesk.populationTextHelp")}
          optionalText={t("site.optional")}
          rows={8}
        />
        <FormActions>
          <Button>{t("figuresDesk.populationImport")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
