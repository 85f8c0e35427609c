import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import type { TabletPage } from "~/features/responses/queries/tablet.server";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";

/**
 * The page that a tablet works in: a place for the screens, what they are made of, and how many answers wait. Without script,
 * or in a browser that cannot do it, the tablet goes on as one with network.
 * @param data what the script of the page reads
 */
export function TabletPageShell({ data, script }: { data: { page: TabletPage }; script: string }) {
  const t = useT();
  const path = usePath();
  const { slug } = data.page.head;
  const unable = (
    <Alert kind="warning" title={t("surveys.tabletUnable")}>
      <ButtonLink href={path(`/vragenlijsten/${slug}`)}>{t("surveys.tabletOnline")}</ButtonLink>
    </Alert>
  );
  return (
    <>
      <div data-tablet="screen" />
      <footer className="container tablet-status">
        <p role="status" data-tablet="waiting" />
        <p className="quiet small" role="status" data-tablet="ready" />
        <div data-tablet="unable" hidden>
          {unable}
        </div>
        <noscript>{unable}</noscript>
        <KioskReturn slug={slug} tablet />
      </footer>
      <template id="tablet-data">{JSON.stringify(data)}</template>
      <script type="module" src={script} />
    </>
  );
}
