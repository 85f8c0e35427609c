import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";

/** So long may a tablet stand untouched: enough to write a code down or think, short enough for the next in line. */
const SECONDS = 300;

/**
 * Brings a tablet at a session back to the start, where it forgets everything, once nobody touches it any more. It asks
 * first whether somebody is still there; without script it goes by the clock alone.
 */
export function KioskReturn({ slug }: { slug: string }) {
  const t = useT();
  const path = usePath();
  const start = path(`/vragenlijsten/${slug}/kiosk`);
  return (
    <>
      <dialog className="kiosk" aria-labelledby="kiosk-ask" data-kiosk={start} data-wait={SECONDS}>
        <p className="kiosk__ask" id="kiosk-ask">
          {t("surveys.kioskStillThere")}
        </p>
        <form method="dialog">
          <Cluster>
            <Button>{t("surveys.kioskHere")}</Button>
          </Cluster>
        </form>
      </dialog>
      <noscript>
        <meta httpEquiv="refresh" content={`${SECONDS};url=${start}`} />
      </noscript>
      <script src="/kiosk.js" defer />
    </>
  );
}
