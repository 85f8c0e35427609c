import type { InstallationCheck } from "~/features/staff/domain/installation";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";

const KINDS = { green: "good", amber: "wait", red: "stop" } as const;

/** Each thing that was looked at, how it stands, and what to do about it. */
export function InstallationList({ checks }: { checks: readonly InstallationCheck[] }) {
  const t = useT();
  return (
    <Table
      caption={t("staff.installCaption")}
      columns={[
        { key: "what", label: t("staff.installWhat") },
        { key: "level", label: t("staff.installLevel") },
        { key: "advice", label: t("staff.installAdvice") },
      ]}
      rows={checks.map(({ checked, level }) => ({
        key: checked,
        cells: [
          t(`staff.install_${checked}`),
          <Badge key="level" kind={KINDS[level]}>
            {t(`staff.installIs_${level}`)}
          </Badge>,
          level === "green" ? "" : t(`staff.installDo_${checked}`),
        ],
      }))}
    />
  );
}
