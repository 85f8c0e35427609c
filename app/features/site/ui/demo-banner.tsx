import { useT } from "~/i18n/context";
import { Icon } from "~/ui/icon";

/** Says on every page of a demonstration that nothing here counts, and that nobody should write about themselves. */
export function DemoBanner() {
  const t = useT();
  return (
    <aside className="demo-banner" aria-label={t("demo.label")}>
      <div className="container demo-banner__line">
        <Icon name="info" size="small" />
        <p>
          <strong>{t("demo.title")}</strong> {t("demo.text")}
        </p>
      </div>
    </aside>
  );
}
