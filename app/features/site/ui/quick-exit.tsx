import { offersQuickExit, QUICK_EXIT_ADDRESS } from "~/features/site/domain/quick-exit";
import { useT } from "~/i18n/context";
import { plainPath } from "~/i18n/language";

/** A way out for whom somebody looks at over the shoulder: a plain link; with script it also leaves nothing to go back to. */
export function QuickExit({ path }: { path: string }) {
  const t = useT();
  if (!offersQuickExit(plainPath(path))) return null;
  return (
    <aside className="quick-exit" aria-label={t("site.quickExit")}>
      <a
        className="quick-exit__link"
        href={QUICK_EXIT_ADDRESS}
        rel="noreferrer nofollow"
        data-quick-exit=""
      >
        {t("site.quickExit")}{" "}
        <span className="quick-exit__keys" data-quick-exit-keys="" hidden>
          {t("site.quickExitEscape")}
        </span>
      </a>
    </aside>
  );
}
