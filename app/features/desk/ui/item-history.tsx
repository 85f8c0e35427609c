import type { ItemHistory as History } from "~/features/desk/queries/item-history.server";
import { LogDetails } from "~/features/desk/ui/log-details";
import { LogSentence } from "~/features/desk/ui/log-sentence";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatDateTime } from "~/i18n/format";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/**
 * What happened to the thing of a page, folded at its end; nothing for who does not work on it. Of what a participant did
 * the day is said and not the hour.
 */
export function ItemHistory({ history }: { history: History | null }) {
  const t = useT();
  const path = usePath();
  if (history === null) return null;
  const { lines, hasMore, logPath } = history;
  return (
    <Details summary={t("log.history")}>
      <Text>{t(lines.length === 0 ? "log.historyEmpty" : "log.historyNote")}</Text>
      {lines.length === 0 ? null : (
        <PlainList
          items={lines.map((line) => ({
            key: String(line.sequence),
            content: (
              <>
                {line.actorKind === "staff" || line.actorKind === "system"
                  ? formatDateTime(t.language, line.at)
                  : formatDate(t.language, line.at)}
                {": "}
                <LogSentence line={line} />
                <LogDetails details={line.details} />
              </>
            ),
          }))}
        />
      )}
      {hasMore ? <Text>{t("log.historyOlder")}</Text> : null}
      {logPath === null ? null : <TextLink href={path(logPath)}>{t("log.historyInLog")}</TextLink>}
    </Details>
  );
}
