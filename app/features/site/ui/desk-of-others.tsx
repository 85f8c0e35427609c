import type { StaffRole } from "~/policy/actor";
import { usePath, useT } from "~/i18n/context";
import type { PlainKey } from "~/i18n/t";
import { ButtonLink } from "~/ui/button-link";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

/** Whose desk this is, for staff who came to one of another role. */
export function DeskOfOthers({ label, roles }: { label: PlainKey; roles: readonly StaffRole[] }) {
  const t = useT();
  const path = usePath();
  return (
    <>
      <PageHeader
        title={t("deskFrame.deskOfOthers")}
        lead={t.count("deskFrame.deskOfOthersLead", roles.length, { desk: t(label) })}
      />
      <PlainList
        ruled
        items={roles.map((role) => ({
          key: role,
          content: (
            <ListEntry level={2} title={t(`terms.staffRole_${role}`)}>
              <Text>{t(`firstSteps.roleMay_${role}`)}</Text>
            </ListEntry>
          ),
        }))}
      />
      <Text>{t("deskFrame.deskOfOthersAsk")}</Text>
      <ButtonLink href={path("/werkplek")}>{t("deskFrame.toOwnDesk")}</ButtonLink>
    </>
  );
}
