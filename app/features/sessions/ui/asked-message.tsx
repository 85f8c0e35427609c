import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";

/** That a question arrived, and how many of one's own still wait to be read. */
export function AskedMessage({ asked, waiting }: { asked: boolean; waiting: number }) {
  const t = useT();
  if (asked) {
    return (
      <Alert kind="ok" role="status" title={t("sessionTalk.asked")}>
        <p>{t("sessionTalk.askedText")}</p>
      </Alert>
    );
  }
  return waiting > 0 ? (
    <Alert kind="info">
      <p>{t.count("sessionTalk.questionsWaiting", waiting)}</p>
    </Alert>
  ) : null;
}
