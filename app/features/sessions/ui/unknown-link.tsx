import { usePath, useT } from "~/i18n/context";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";

/** A link of a mail that belongs to no sign-up, and the ways that do lead on. */
export function UnknownLink() {
  const t = useT();
  const path = usePath();
  return (
    <PageHeader title={t("sessions.linkUnknown")} lead={t("sessions.linkUnknownText")}>
      <Cluster>
        <ButtonLink href={path("/meedoen")}>{t("site.enterCode")}</ButtonLink>
        <ButtonLink href={path("/bijeenkomsten")} kind="secondary">
          {t("sessions.otherSessions")}
        </ButtonLink>
      </Cluster>
    </PageHeader>
  );
}
