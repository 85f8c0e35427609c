import { tabletAddress } from "~/features/surveys/domain/kiosk-address";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

/**
 * So long may a tablet stand untouched: enough to write a code down or think, short enough for the next in line. The style
 * sheet covers a page without script after as long (`.kiosk-cover`).
 */
const SECONDS = 300;
/** So long a page without script asks whether somebody is still there. */
const TO_ANSWER_SECONDS = 120;

/**
 * Brings a tablet at a session back to the start, where it forgets everything, once nobody touches it any more. It asks
 * first whether somebody is still there, as often as it takes. Without script it covers what is on the screen and asks on top of
 * that; whoever is still there has the page once more, with what was typed (WCAG 2.2.1).
 * @param form id of the form of the page whose answers are kept, if it has one
 * @param tablet whether the tablet works without network, and begins at a page of its own
 */
export function KioskReturn({
  slug,
  form,
  tablet = false,
}: {
  slug: string;
  form?: string;
  tablet?: boolean;
}) {
  const t = useT();
  const path = usePath();
  const start = path(tablet ? tabletAddress(slug) : `/vragenlijsten/${slug}/kiosk`);
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
        <meta httpEquiv="refresh" content={`${SECONDS + TO_ANSWER_SECONDS};url=${start}`} />
        <div className="kiosk-cover" role="alert">
          <div className="kiosk">
            <p className="kiosk__ask">{t("surveys.kioskStillThere")}</p>
            {form === undefined ? (
              <ButtonLink href="">{t("surveys.kioskHere")}</ButtonLink>
            ) : (
              <Button form={form} name="intent" value="moreTime">
                {t("surveys.kioskHere")}
              </Button>
            )}
            <a href={start}>{t("surveys.kioskDone")}</a>
          </div>
        </div>
      </noscript>
      <script src="/kiosk.js" defer />
    </>
  );
}
