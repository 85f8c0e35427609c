import type { RoleTablePage } from "~/features/participation/queries/published-tables.server";
import { isRole } from "~/features/participation/domain/roles";
import { bandText } from "~/features/participation/ui/range-text";
import { Origin } from "~/features/participation/ui/origin";
import { SilenceTable } from "~/features/participation/ui/silence-table";
import { useT } from "~/i18n/context";
import { formatDate, formatList, formatNumber, formatRange } from "~/i18n/format";
import type { PlainKey, Translate } from "~/i18n/t";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { TileMap } from "~/ui/tile-map";

const TILE_COLUMNS = [1, 2, 3, 4, 5, 6] as const;
const TILE_ROWS = [1, 2, 3, 4, 5] as const;

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

/** The tile map of what is shown per municipality: a band, nobody, or "not shown" where every group is left whole. */
function Tiles({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { table } = page.snapshot;
  const cells = table.rows.flatMap((row, index) => {
    const municipality = page.municipalities[row];
    const column = TILE_COLUMNS.find((candidate) => candidate === municipality?.column);
    const tileRow = TILE_ROWS.find((candidate) => candidate === municipality?.row);
    const total = table.rowTotals[index];
    if (!municipality || column === undefined || tileRow === undefined || !total) return [];
    const tone = total.max === 0 ? "empty" : total.min > 0 ? "reached" : "hidden";
    const value = tone === "hidden" ? t("participation.hidden") : bandText(t, total);
    return [{ key: row, name: municipality.name, column, row: tileRow, value, tone } as const];
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
      })}{" "}
      {audit.earlierTables > 0 ? t.count("participation.auditEarlier", audit.earlierTables) : null}{" "}
      <span translate="no">
        #{number} · {hash.slice(0, 12)}
      </span>
    </p>
  );
}

/** The groups that are not divided over municipalities, with how many people they are. */
function WholeGroups({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { table, audit } = page.snapshot;
  const whole = table.divisions.flatMap(({ bands, total }, column) =>
    bands === null ? [{ role: table.columns[column] ?? "", total }] : [],
  );
  if (whole.length === 0) return null;
  return (
    <ul>
      {whole.map(({ role, total }) => (
        <li key={role}>
          {t("participation.wholeGroup", {
            role: roleName(t, role),
            count:
              total < audit.threshold
                ? formatRange(t.language, 1, audit.threshold)
                : formatNumber(t.language, total),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The groups whose division is that of an earlier day, because too little changed to make a new one. */
function EarlierDivisions({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { table } = page.snapshot;
  const earlier = table.divisions.flatMap(({ bands, dividedAt }, column) =>
    bands !== null && dividedAt !== table.takenAt
      ? [{ role: table.columns[column] ?? "", dividedAt }]
      : [],
  );
  return earlier.map(({ role, dividedAt }) => (
    <Text key={role} quiet>
      {t("participation.earlierDivision", {
        role: roleName(t, role),
        date: formatDate(t.language, new Date(dividedAt)),
      })}
    </Text>
  ));
}

function BandTable({ page }: { page: RoleTablePage }) {
  const t = useT();
  const { table } = page.snapshot;
  const divided = table.divisions.flatMap(({ bands, total }, column) =>
    bands === null ? [] : [{ role: table.columns[column] ?? "", bands, total }],
  );
  if (divided.length === 0) return null;
  return (
    <Table
      caption={t("participation.tableRoleCaption")}
      columns={[
        { key: "municipality", label: t("participation.columnMunicipality") },
        ...divided.map(({ role }) => ({ key: role, label: roleName(t, role), numeric: true })),
        { key: "total", label: t("participation.columnTotal"), numeric: true },
      ]}
      rows={table.rows.map((row, index) => ({
        key: row,
        cells: [
          rowName(t, page, row),
          ...divided.map(({ bands }) => bandText(t, bands[index] ?? { min: 0, max: null })),
          bandText(t, table.rowTotals[index] ?? { min: 0, max: null }),
        ],
      }))}
      footer={{
        key: "total",
        cells: [
          t("participation.rowTotal"),
          ...divided.map(({ total }) => formatNumber(t.language, total)),
          formatNumber(t.language, table.total),
        ],
      }}
    />
  );
}

/** The frozen table of role by municipality, in bands. */
export function RoleTable({ page, roundSlug }: { page: RoleTablePage | null; roundSlug: string }) {
  const t = useT();
  if (!page) {
    return (
      <Section title={t("participation.table")} id="gemeenten">
        <Text>{t("participation.tableNone")}</Text>
      </Section>
    );
  }
  const hasBands = page.snapshot.table.divisions.some(
    ({ bands, total }) => bands !== null && total > 0,
  );
  return (
    <Section title={t("participation.table")} intro={t("participation.tableIntro")} id="gemeenten">
      {page.snapshot.isReplaced ? <Text>{t("participation.tableReplaced")}</Text> : null}
      {hasBands ? <Tiles page={page} /> : null}
      {hasBands ? <BandTable page={page} /> : null}
      <WholeGroups page={page} />
      <EarlierDivisions page={page} />
      <Audit page={page} />
      <TableOrigin
        page={page}
        definitions={["figures.definitionRoleTable", "figures.definitionHidden"]}
      />
      {hasBands ? <SilenceLines page={page} /> : null}
      <TableDownloads roundSlug={roundSlug} />
    </Section>
  );
}

function TableDownloads({ roundSlug }: { roundSlug: string }) {
  const t = useT();
  return (
    <Section title={t("participation.download")} level={3}>
      <ul>
        <li>
          <TextLink href={`/api/v1/rounds/${roundSlug}/participation.csv`} download>
            {t("participation.downloadCsv")}
          </TextLink>
        </li>
        <li>
          <TextLink href={`/api/v1/rounds/${roundSlug}/participation.jj`} download>
            {t("participation.downloadJj")}
          </TextLink>
        </li>
        <li>
          <TextLink href={`/api/v1/rounds/${roundSlug}/participation`}>
            {t("participation.downloadJson")}
          </TextLink>
        </li>
      </ul>
    </Section>
  );
}
