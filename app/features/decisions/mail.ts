/** The message to a body that asked to hear what the others decide. */
import { translator } from "~/i18n/t";
import type { DecisionState } from "./domain/decision";

/** The words of the alert; staff reads Dutch. */
export function decisionAlertMail(
  decision: { body: string; document: string; state: DecisionState },
  link: string,
) {
  const t = translator("nl");
  const facts = { ...decision, state: t(`decisions.state_${decision.state}`) };
  return {
    kind: "decision.alert",
    language: "nl" as const,
    subject: t("decisions.mailAlertSubject", { body: decision.body }),
    text: [t("decisions.mailAlertText", facts), link].join("\n\n"),
  };
}
