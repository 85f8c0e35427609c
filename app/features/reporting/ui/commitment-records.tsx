import type { KeptRate } from "~/features/reporting/domain/commitment";
import type { BodyCommitments } from "~/features/reporting/queries/commitments.server";
import { usePath, useT } from "~/i18n/context";
import { formatNumber, formatShare } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { BigNumber } from "~/ui/big-number";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** The one figure of the page: how much was done in time, of all that had to be done by now. */
export function OverallRate({ overall }: { overall: KeptRate }) {
  const t = useT();
  if (overall.rate === null) return <Text>{t("promises.rateNone")}</Text>;
  return (
    <BigNumber
      value={formatShare(t.language, overall.rate)}
      unit={t("promises.rateUnit")}
      doubt={t("promises.rateDoubt", {
        kept: formatNumber(t.language, overall.kept),
        due: formatNumber(t.language, overall.kept + overall.keptLate + overall.overdue),
      })}
    />
  );
}

/** The record of each body, as a whole and by year. */
export function CommitmentRecords({ bodies }: { bodies: readonly BodyCommitments[] }) {
  const t = useT();
  const path = usePath();
  const number = (value: number) => formatNumber(t.language, value);
  const cells = (record: KeptRate) => [
    number(record.kept),
    number(record.keptLate),
    number(record.overdue),
    record.rate === null ? t("promises.rateUnknown") : formatShare(t.language, record.rate),
  ];
  const rows = bodies.flatMap((body) => [
    {
      key: body.key,
      cells: [
        <TextLink key="name" href={`${path("/beloften")}?wie=${body.key}`}>
          <Localized text={body.name} />
        </TextLink>,
        t("promises.allYears"),
        ...cells(body),
      ],
    },
    ...(body.years.length > 1
      ? body.years.map((year) => ({
          key: `${body.key}-${year.year}`,
          cells: [<Localized key="name" text={body.name} />, String(year.year), ...cells(year)],
        }))
      : []),
  ]);
  if (rows.length === 0) return null;
  return (
    <Section title={t("promises.bodies")} intro={t("promises.bodiesIntro")} id="organisaties">
      <Table
        caption={t("promises.bodiesCaption")}
        columns={[
          { key: "body", label: t("promises.columnBody") },
          { key: "year", label: t("promises.columnYear") },
          { key: "kept", label: t("promises.columnKept"), numeric: true },
          { key: "late", label: t("promises.columnLate"), numeric: true },
          { key: "overdue", label: t("promises.columnOverdue"), numeric: true },
          { key: "rate", label: t("promises.columnRate"), numeric: true },
        ]}
        rows={rows}
      />
    </Section>
  );
}
