import type { DeskState } from "~/features/surveys/domain/desk-list";
import { useT } from "~/i18n/context";

/** Stands on whatever can be printed or tried of a survey that is not open yet, on paper as well. */
export function DraftMark({ state }: { state: DeskState }) {
  const t = useT();
  if (state !== "draft" && state !== "planned") return null;
  return <p className="draft-mark">{t("surveyDesk.draftMark")}</p>;
}
