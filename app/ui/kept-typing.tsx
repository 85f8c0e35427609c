import { usePath, useT } from "~/i18n/context";

/**
 * Says below a text that it is kept in this tab until it is sent, with the way to wipe it, and that it is looked at for
 * danger. Only a script does any of that, so the script shows each sentence; in a form with several texts it shows those
 * of the first.
 */
export function KeptTyping() {
  const t = useT();
  const path = usePath();
  return (
    <div className="kept-typing" data-kept="" data-help={path("/hulp/nu")} hidden>
      <div role="status" data-kept-help="" hidden />
      <p role="status" data-kept-offline="" hidden>
        {t("site.keptOffline")}
      </p>
      <p role="status" data-kept-restored="" hidden>
        {t("site.keptRestored")}
      </p>
      <p role="status" data-kept-offer="" hidden>
        {t("site.keptOffer")}{" "}
        <button type="button" className="kept-typing__button" data-kept-back="">
          {t("site.keptBack")}
        </button>
      </p>
      <p>
        {t("site.keptHere")}{" "}
        <span data-kept-looked="" hidden>
          {t("site.keptLooked")}{" "}
        </span>
        <button type="button" className="kept-typing__button" data-kept-clear="">
          {t("site.keptClear")}
        </button>
      </p>
      <script type="module" src="/keep-typed.js" />
    </div>
  );
}
