import type { OwnCase } from "~/features/moderation/queries/own-case.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { HeldNotice } from "./held-notice";

export interface AppealLineProps {
  judged: OwnCase;
  /** Where another look is asked for. */
  href: string;
}

/** What can be done about a decision: asking another moderator, or what became of that. */
export function AppealLine({ judged, href }: AppealLineProps) {
  const t = useT();
  const { appeal, appealUntil } = judged;
  if (appeal?.waiting) {
    const date = formatDate(t.language, appeal.dueAt);
    if (!appeal.held) return <Text>{t("moderation.appealWaiting", { date })}</Text>;
    const { nobodyElse, help } = appeal.held;
    return (
      <Stack>
        <Text>
          {nobodyElse
            ? t("moderation.appealNobodyElse")
            : t("moderation.appealWaitingHeld", { date })}
        </Text>
        <HeldNotice help={help} dueAt={null} />
      </Stack>
    );
  }
  if (appeal) {
    const overturned = appeal.outcome === "publish" || appeal.outcome === "publishRedacted";
    return (
      <Text>{overturned ? t("moderation.appealOverturned") : t("moderation.appealUpheld")}</Text>
    );
  }
  if (!appealUntil) return null;
  return (
    <Text>
      <TextLink href={href}>{t("moderation.appealLink")}</TextLink>{" "}
      {t("moderation.appealUntil", { date: formatDate(t.language, appealUntil) })}
    </Text>
  );
}
