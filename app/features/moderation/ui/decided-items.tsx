import { Fragment } from "react";
import { DECIDED_LIST, DECIDED_WITHOUT_WORDS } from "~/features/moderation/domain/decided-list";
import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import type { DecidedLine, DecidedList } from "~/features/moderation/queries/decided-list.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageMark } from "~/i18n/language";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";
import { UndoButton } from "./undo-button";

interface WordsProps {
  line: DecidedLine;
  /** Where its case is opened. */
  href: string;
  /** Whether whoever looks reads the words. */
  readsWords: boolean;
}

function Words({ line, href, readsWords }: WordsProps) {
  const t = useT();
  if (line.held) return <span className="quiet">{t("moderationDesk.decidedHeld")}</span>;
  if (!readsWords) return <span className="quiet">{t("moderationDesk.decidedForModerators")}</span>;
  if (line.excerpt === null)
    return <span className="quiet">{t("moderationDesk.decidedErased")}</span>;
  return (
    <a href={href} {...languageMark(line.language, t.language)}>
      {line.excerpt}
    </a>
  );
}

/** What was decided: what it is about, what came of it, who decided and when; to filter and to search. */
export function DecidedItems({ list }: { list: DecidedList }) {
  const t = useT();
  const { readsWords } = list;
  return (
    <ListTable
      list={readsWords ? DECIDED_LIST : DECIDED_WITHOUT_WORDS}
      asked={list}
      path="/werkplek/beoordelen/besloten"
      caption={t("moderationDesk.decidedCaption")}
      columns={[
        { key: "words", label: t("moderationDesk.decidedItem") },
        { key: "outcome", label: t("moderationDesk.decidedOutcome") },
        { key: "kind", label: t("moderationDesk.decidedKind") },
        { key: "round", label: t("moderationDesk.decidedRound") },
        { key: "by", label: t("moderationDesk.decidedByWhom") },
        { key: "decided", label: t("moderationDesk.decidedWhen"), sorted: true },
      ]}
      filters={[
        {
          name: "soort",
          label: t("moderationDesk.decidedKind"),
          options: REVIEWED_KINDS.map((kind) => ({
            value: kind,
            label: t(`moderation.subject_${kind}`),
          })),
        },
        {
          name: "uitkomst",
          label: t("moderationDesk.decidedOutcome"),
          options: OUTCOME_KINDS.map((outcome) => ({
            value: outcome,
            label: t(`moderation.decided_${outcome}`),
          })),
        },
        { name: "ronde", label: t("moderationDesk.decidedRound"), options: list.rounds },
        { name: "door", label: t("moderationDesk.decidedByWhom"), options: list.moderators },
      ]}
      rows={(open) =>
        list.lines.map((line) => ({
          key: line.caseId,
          cells: [
            <Fragment key="words">
              <Words
                line={line}
                href={open(`/werkplek/beoordelen/${line.caseId}`)}
                readsWords={readsWords}
              />
              {line.canUndo ? <UndoButton caseId={line.caseId} /> : null}
            </Fragment>,
            <Badge key="outcome" kind={line.isPublic ? "good" : "neutral"}>
              {t(`moderation.decided_${line.outcome}`)}
            </Badge>,
            t(`moderation.subject_${line.subjectKind}`),
            line.roundTitle,
            line.decidedBy,
            formatDate(t.language, line.decidedAt),
          ],
        }))
      }
      empty={
        <EmptyState title={t("moderationDesk.decidedNone")} level={2}>
          <Text>{t("moderationDesk.decidedNoneText")}</Text>
        </EmptyState>
      }
    />
  );
}
