import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Text } from "~/ui/text";

/** Undoes what was just decided; a form, so that it works without script. */
export function UndoButton({ caseId }: { caseId: string }) {
  const t = useT();
  const path = usePath();
  return (
    <form
      method="post"
      action={path(`/werkplek/beoordelen/${caseId}/ongedaan`)}
      className="stack stack--tight"
    >
      <Text small>{t("moderationDesk.undoHelp")}</Text>
      <div className="cluster">
        <Button kind="secondary">{t("moderationDesk.undo")}</Button>
      </div>
    </form>
  );
}
