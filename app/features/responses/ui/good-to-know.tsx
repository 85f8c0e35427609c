import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";

export interface GoodToKnowProps {
  /** When the answer is promised; null where nothing is. */
  replyOn: Parameters<typeof formatDate>[1] | null;
  /** What is true of this way of taking part alone, as items of the list. */
  children: ReactNode;
}

/** What somebody knows before they start, the same wherever they do. */
export function GoodToKnow({ replyOn, children }: GoodToKnowProps) {
  const t = useT();
  return (
    <ul className="prose">
      <li>{t("surveys.knowSkip")}</li>
      <li>{t("surveys.knowAnonymous")}</li>
      {children}
      <li>{t("surveys.knowWho")}</li>
      {replyOn ? (
        <li>{t("surveys.knowReply", { date: formatDate(t.language, replyOn) })}</li>
      ) : null}
      <li>{t("surveys.knowYoung")}</li>
    </ul>
  );
}
