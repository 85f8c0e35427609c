import type { HeldHelp } from "~/features/moderation/queries/held-help.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { HelpLines } from "./help-lines";

export interface HeldNoticeProps {
  help: HeldHelp;
  /** Until when somebody looks at it. */
  dueAt: Date | null;
}

/**
 * Help at once for who wrote something that suggests danger, and what happens with the text. A printed code tells nothing of
 * it: that sheet lies on a table at home.
 */
export function HeldNotice({ help, dueAt }: HeldNoticeProps) {
  const t = useT();
  return (
    <div className="danger-note stack stack--loose">
      <HelpLines lines={help.lines} />
      <Section title={t("proposals.heldNext")}>
        <Text>
          <Localized text={help.whatHappensNext} />
        </Text>
        <Text>{t("moderation.heldNoCall")}</Text>
        {dueAt ? (
          <Text>{t("proposals.heldDue", { date: formatDate(t.language, dueAt) })}</Text>
        ) : null}
      </Section>
    </div>
  );
}
