import type { InstallationCheck } from "~/features/staff/domain/installation";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

const KINDS = { green: "good", amber: "wait", red: "stop" } as const;

/** Each thing that was looked at, how it stands, and what to do about it. */
export function InstallationList({ checks }: { checks: readonly InstallationCheck[] }) {
  const t = useT();
  return (
    <PlainList
      ruled
      label={t("staff.installCaption")}
      items={checks.map(({ checked, level }) => ({
        key: checked,
        content: (
          <ListEntry
            level={2}
            title={t(`staff.install_${checked}`)}
            status={<Badge kind={KINDS[level]}>{t(`staff.installIs_${level}`)}</Badge>}
          >
            {level === "green" ? null : <Text>{t(`staff.installDo_${checked}`)}</Text>}
          </ListEntry>
        ),
      }))}
    />
  );
}
