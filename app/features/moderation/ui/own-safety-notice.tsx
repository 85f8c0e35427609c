import type { OwnSafety } from "~/features/moderation/queries/own-safety.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { HeldNotice } from "./held-notice";

/** For the writer of a text: help and what happens next while it is held, or why it came back and what can be done. */
export function OwnSafetyNotice({ safety }: { safety: OwnSafety | null }) {
  const t = useT();
  if (!safety) return null;
  const { judged, help } = safety;
  if (help) return <HeldNotice help={help} dueAt={judged?.dueAt ?? null} />;
  return (
    <Alert kind="warning" title={t("moderation.ownReturned")}>
      {judged?.rule ? (
        <p>
          <Localized text={judged.rule.title} />
        </p>
      ) : null}
      {judged?.explanation ? (
        <p>
          <Written>{judged.explanation}</Written>
        </p>
      ) : null}
      {judged?.howToResubmit ? (
        <p>
          <Written>{judged.howToResubmit}</Written>
        </p>
      ) : null}
    </Alert>
  );
}
