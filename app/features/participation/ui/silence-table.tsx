import { isRole } from "~/features/participation/domain/roles";
import type { SilenceMap, Voice } from "~/features/participation/domain/silence";
import { useT } from "~/i18n/context";
import { PlainList } from "~/ui/plain-list";
import { Table } from "~/ui/table";
import { VisuallyHidden } from "~/ui/visually-hidden";

const VOICES = ["heard", "silent", "notShown"] as const satisfies readonly Voice[];

/** A dot for each answer to "was anybody heard here?"; the same in words for listeners and in the legend. */
function Mark({ voice }: { voice: Voice }) {
  return (
    <svg className={`voice voice--${voice}`} width="20" height="20" aria-hidden="true">
      {voice === "notShown" ? (
        <line x1="4" y1="10" x2="16" y2="10" strokeWidth="2" />
      ) : (
        <circle cx="10" cy="10" r="6" strokeWidth="2" />
      )}
    </svg>
  );
}

export interface SilenceTableProps {
  map: SilenceMap;
  /** Names of the rows that are municipalities; other rows stay out of the map. */
  names: Readonly<Record<string, string>>;
}

/** Which group was heard from which municipality, which never was, and what may not be shown. */
export function SilenceTable({ map, names }: SilenceTableProps) {
  const t = useT();
  const columns = map.rows[0]?.voices.map(({ column }) => column) ?? [];
  return (
    <>
      <PlainList
        items={VOICES.map((voice) => ({
          key: voice,
          content: (
            <span className="legend-entry">
              <Mark voice={voice} /> {t(`figures.voice_${voice}`)}
            </span>
          ),
        }))}
      />
      <Table
        caption={t("figures.silenceCaption")}
        columns={[
          { key: "municipality", label: t("participation.columnMunicipality") },
          ...columns.map((column) => ({
            key: column,
            label: isRole(column) ? t(`terms.roles_${column}`) : column,
          })),
        ]}
        rows={map.rows
          .filter(({ row }) => row in names)
          .map(({ row, voices }) => ({
            key: row,
            cells: [
              names[row],
              ...voices.map(({ column, voice }) => (
                <span key={column} className="voice-cell">
                  <Mark voice={voice} />
                  <VisuallyHidden>{t(`figures.voice_${voice}`)}</VisuallyHidden>
                </span>
              )),
            ],
          }))}
      />
    </>
  );
}
