import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

/** Asks once more before a tablet at a session becomes an ordinary browser again. */
export function KioskOffPage({ slug }: { slug: string }) {
  const t = useT();
  const path = usePath();
  const here = path(`/vragenlijsten/${slug}/kiosk`);
  return (
    <Stack gap="loose">
      <PageHeader title={t("surveys.kioskOffTitle")} lead={t("surveys.kioskOffText")} />
      <form method="post" action={here}>
        <Cluster>
          <Button>{t("surveys.kioskOff")}</Button>
          <ButtonLink href={here} kind="secondary">
            {t("surveys.kioskGoOn")}
          </ButtonLink>
        </Cluster>
      </form>
    </Stack>
  );
}
