import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import { MarkedText } from "~/features/moderation/ui/marked-text";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";

export interface CheckBeforeSendingProps {
  check: TextCheck;
  /** What the button of the form around it asks for. */
  intent?: "send" | "react";
}

/** The own text with what was seen in it; it can be changed in the form below, or sent as it is. */
export function CheckBeforeSending({ check, intent = "send" }: CheckBeforeSendingProps) {
  const t = useT();
  const seen = check.kinds.map((kind) => t(`proposals.found_${kind}`));
  return (
    <Alert kind="warning" title={t("proposals.checkTitle")} role="alert" id="check">
      <Text>{t("proposals.checkText")}</Text>
      <Text>
        {t("proposals.checkFound")}: {formatList(t.language, seen)}
      </Text>
      <div className="text-check">
        {check.title.length > 0 ? (
          <p className="text-check__title">
            <MarkedText segments={check.title} />
          </p>
        ) : null}
        <p className="text-check__body">
          <MarkedText segments={check.body} />
        </p>
      </div>
      <HiddenField name="seen" value={check.seen} />
      <Button name="intent" value={intent} kind="secondary">
        {t("proposals.sendAnyway")}
      </Button>
      <Text quiet>{t("proposals.checkChange")}</Text>
    </Alert>
  );
}
