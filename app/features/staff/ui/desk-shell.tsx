import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { DeskNavigation } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { wayBackOf } from "~/policy/way-back";
import { Button } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export interface DeskShellProps {
  title: ReactNode;
  /** A small line above the title: the round, the kind of thing. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Beside the title: states, counts, the way to make something new. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The frame of every desk: who is signed in, the other desks, the title, and the work. */
export function DeskShell({ title, kicker, lead, aside, children }: DeskShellProps) {
  const t = useT();
  const path = usePath();
  const role = useStaffRole();
  const { pathname, search } = useLocation();
  const back = wayBackOf(search);
  return (
    <Stack gap="loose">
      {role ? (
        <div className="desk__bar">
          <DeskNavigation role={role} here={pathname} />
          <form className="desk__account" method="post" action={path("/uitloggen")}>
            <span className="quiet small">
              {t("staff.signedInAs", { role: t(`terms.staffRole_${role}`) })}
            </span>
            <TextLink href={path("/werkplek/mijn-account")}>{t("staff.ownAccount")}</TextLink>
            <Button kind="subtle">{t("staff.signOut")}</Button>
          </form>
        </div>
      ) : null}
      <PageHeader
        above={back === null ? null : <TextLink href={path(back)}>{t("lists.back")}</TextLink>}
        kicker={kicker}
        title={title}
        lead={lead}
      >
        {aside}
      </PageHeader>
      {children}
    </Stack>
  );
}
