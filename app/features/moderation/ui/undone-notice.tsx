import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Text } from "~/ui/text";

export interface UndoneNoticeProps {
  /** How many decisions were undone just now. */
  undone: number;
  /** In how many frozen files a cell stayed empty. */
  stillEmpty: number;
}

/** What was undone just now, and what of it could not be put back. */
export function UndoneNotice({ undone, stillEmpty }: UndoneNoticeProps) {
  const t = useT();
  if (undone === 0) return null;
  return (
    <Alert kind="ok" role="status" title={t("moderationDesk.undone", { count: undone })}>
      {stillEmpty > 0 ? (
        <Text>{t("moderationDesk.undoneStillEmpty", { count: stillEmpty })}</Text>
      ) : null}
    </Alert>
  );
}
