import type { RoleTablePage } from "~/features/participation/queries/published-tables.server";
import { isRole } from "~/features/participation/domain/roles";
import { Origin } from "~/features/participation/ui/origin";
import { SilenceTable } from "~/features/participation/ui/silence-table";
import { useT } from "~/i18n/context";
import { formatDate, formatList, formatNumber } from "~/i18n/format";
import type { PlainKey, Translate } from "~/i18n/t";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { TileMap } from "~/ui/tile-map";

const TILE_COLUMNS = [1, 2, 3, 4, 5, 6] as const;
const TILE_ROWS = [1, 2, 3, 4, 5] as const;

function shown(t: Translate, value: number | null): string {
  return value === null ? t("participation.hidden") : formatNumber(t.language, value);
}

function roleName(t: Translate, column: string): string {
  return isRole(column) ? t(`terms.roles_${column}`) : column;
}

function rowName(t: Translate, page: RoleTablePage, row: string): string {
  return page.municipalities[row]?.name ?? t("participation.rowUnknown");
}

/** The names of the municipalities in the table, by their slug. */
export function municipalityNames(page: RoleTablePage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(page.municipalities).map(([slug, { name }]) => [slug, name]),
  );
}

/** The tile map of what is shown per municipality: a number, nothing, or "not shown". */
function Tiles({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { table } = page.snapshot;
  const cells = table.rows.flatMap((row, index) => {
    const municipality = page.municipalities[row];
    const column = TILE_COLUMNS.find((candidate) => candidate === municipality?.column);
    const tileRow = TILE_ROWS.find((candidate) => candidate === municipality?.row);
    if (!municipality || column === undefined || tileRow === undefined) return [];
    const total = table.rowTotals[index] ?? null;
    const tone = total === null ? "hidden" : total === 0 ? "empty" : "reached";
    return [
      {
        key: row,
        name: municipality.name,
        column,
        row: tileRow,
        value: shown(t, total),
        tone,
      } as const,
    ];
  });
  return <TileMap label={t("participation.tableRoleCaption")} cells={cells} />;
}

interface TableOriginProps {
  page: RoleTablePage;
  definitions: readonly PlainKey[];
}

/** The origin of what rests on the frozen table: what this website counted until that day. */
function TableOrigin({ page, definitions }: TableOriginProps) {
  const t = useT();
  const date = formatDate(t.language, page.snapshot.publishedAt);
  return (
    <Origin
      definitions={definitions}
      sources={[{ key: "ledger", content: t("figures.originTable", { date }) }]}
    />
  );
}

function SilenceLines({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { rows, notShown } = page.silence;
  const byRole = page.snapshot.table.columns.flatMap((column) => {
    const silent = rows.filter(({ row, voices }) => {
      const voice = voices.find((entry) => entry.column === column)?.voice;
      return row in page.municipalities && voice === "silent";
    });
    return silent.length === 0 ? [] : [{ column, names: silent.map(({ row }) => row) }];
  });
  return (
    <Section title={t("participation.silence")} level={3}>
      {byRole.length === 0 ? <Text>{t("participation.silenceNone")}</Text> : null}
      <ul>
        {byRole.map(({ column, names }) => (
          <li key={column}>
            {t("participation.silenceLine", {
              roles: roleName(t, column),
              municipalities: formatList(
                t.language,
                names.map((row) => rowName(t, page, row)),
              ),
            })}
          </li>
        ))}
      </ul>
      {notShown > 0 ? (
        <Text quiet>{t.count("participation.silenceNotShown", notShown)}</Text>
      ) : null}
      <SilenceTable map={page.silence} names={municipalityNames(page)} />
      <TableOrigin page={page} definitions={["figures.definitionSilence"]} />
    </Section>
  );
}

function Audit({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { audit, publishedAt, hash, number } = page.snapshot;
  return (
    <p className="quiet small">
      {t("participation.audit", {
        date: formatDate(t.language, publishedAt),
        threshold: audit.threshold,
        hidden: audit.hidden,
        earlier: audit.earlierTables,
      })}{" "}
      <span translate="no">
        #{number} · {hash.slice(0, 12)}
      </span>
    </p>
  );
}

/** The frozen table of role by municipality: a hidden value is not in the page at all. */
export function RoleTable({ page, roundSlug }: { page: RoleTablePage | null; roundSlug: string }) {
  const t = useT();
  if (!page) {
    return (
      <Section title={t("participation.table")} id="gemeenten">
        <Text>{t("participation.tableNone")}</Text>
      </Section>
    );
  }
  const { table } = page.snapshot;
  const marker = t("participation.hidden");
  return (
    <Section
      title={t("participation.table")}
      intro={t("participation.tableIntro", { marker })}
      id="gemeenten"
    >
      <Tiles page={page} />
      <Table
        caption={t("participation.tableRoleCaption")}
        columns={[
          { key: "municipality", label: t("participation.columnMunicipality") },
          ...table.columns.map((column) => ({
            key: column,
            label: roleName(t, column),
            numeric: true,
          })),
          { key: "total", label: t("participation.columnTotal"), numeric: true },
        ]}
        rows={table.rows.map((row, index) => ({
          key: row,
          cells: [
            rowName(t, page, row),
            ...(table.cells[index] ?? []).map((value) => shown(t, value)),
            shown(t, table.rowTotals[index] ?? null),
          ],
        }))}
        footer={{
          key: "total",
          cells: [
            t("participation.rowTotal"),
            ...table.columnTotals.map((value) => shown(t, value)),
            shown(t, table.total),
          ],
        }}
      />
      <Audit page={page} />
      <TableOrigin
        page={page}
        definitions={[
          "figures.definitionRoleTable",
          "participation.definitionContribution",
          "figures.definitionHidden",
        ]}
      />
      <SilenceLines page={page} />
      <Section title={t("participation.download")} level={3}>
        <ul>
          <li>
            <TextLink href={`/api/v1/rounds/${roundSlug}/participation.csv`} download>
              {t("participation.downloadCsv")}
            </TextLink>
          </li>
          <li>
            <TextLink href={`/api/v1/rounds/${roundSlug}/participation`}>
              {t("participation.downloadJson")}
            </TextLink>
          </li>
        </ul>
      </Section>
    </Section>
  );
}
