import { cardsOf } from "~/features/manual/domain/facilitation-sheet";
import type { ManualText } from "~/features/manual/domain/manual-text";
import { useT } from "~/i18n/context";
import { ManualChapter } from "./manual-chapter";

/** A sheet to lead a session with; on paper its cards follow on a page of their own, eight at most. */
export function FacilitationSheet({ sheet }: { sheet: ManualText }) {
  const t = useT();
  return (
    <>
      <p className="no-print quiet">{t("manual.sheetPrint")}</p>
      <ManualChapter manual={sheet} language={t.language} />
      <ul className="paper-cards print-only" role="list" aria-hidden="true">
        {cardsOf(sheet).map((card) => (
          <li key={card}>{card}</li>
        ))}
      </ul>
    </>
  );
}
