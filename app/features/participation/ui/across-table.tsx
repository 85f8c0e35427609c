import type { RoundAcross } from "~/features/participation/queries/across-rounds.server";
import type { Range } from "~/features/participation/domain/interval";
import { ROLES } from "~/features/participation/domain/roles";
import { rangeText } from "~/features/participation/ui/range-text";
import { reachText } from "~/features/participation/ui/reach-text";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

/** A row per round, numbered as in the picture: people per role as ranges, and how many municipalities were reached. */
export function AcrossTable({ rounds }: { rounds: readonly RoundAcross[] }) {
  const t = useT();
  const path = usePath();
  const range = (value: Range) =>
    value.max === 0 ? t("participation.nobody") : rangeText(t, value);
  return (
    <Table
      caption={t("participation.acrossCaption")}
      columns={[
        { key: "round", label: t("participation.columnRound") },
        { key: "opened", label: t("figures.columnOpened") },
        ...ROLES.map((role) => ({ key: role, label: t(`terms.roles_${role}`), numeric: true })),
        { key: "total", label: t("participation.columnTotal"), numeric: true },
        { key: "municipalities", label: t("participation.columnMunicipalities"), numeric: true },
      ]}
      rows={rounds.map((round, index) => ({
        key: round.slug,
        cells: [
          <span key="round">
            {index + 1}.{" "}
            <TextLink href={path(`/rondes/${round.slug}/cijfers`)}>
              <Localized text={round.title} />
              {round.example ? ` (${t("home.example")})` : ""}
            </TextLink>
          </span>,
          round.openedOn ? formatDate(t.language, round.openedOn) : t("participation.notKnown"),
          ...ROLES.map((role) =>
            range(
              round.figures.roles.find((row) => row.role === role)?.persons ?? {
                min: 0,
                max: null,
              },
            ),
          ),
          range(round.figures.total.persons),
          reachText(t, round.municipalities),
        ],
      }))}
    />
  );
}
