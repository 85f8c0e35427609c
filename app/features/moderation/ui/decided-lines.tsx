import type { DecidedLine } from "~/features/moderation/queries/decided-list.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { UndoButton } from "./undo-button";

export interface DecidedLinesProps {
  lines: readonly DecidedLine[];
  /** Where one case is opened: this path and the id. */
  base: string;
  /** Whether whoever looks reads the words. */
  readsWords: boolean;
}

function Words({
  line,
  base,
  readsWords,
}: Omit<DecidedLinesProps, "lines"> & { line: DecidedLine }) {
  const t = useT();
  const path = usePath();
  if (line.held) return <span className="quiet">{t("moderationDesk.decidedHeld")}</span>;
  if (!readsWords) return <span className="quiet">{t("moderationDesk.decidedForModerators")}</span>;
  if (line.excerpt === null)
    return <span className="quiet">{t("moderationDesk.decidedErased")}</span>;
  return (
    <a
      href={path(`${base}/${line.caseId}`)}
      lang={line.language === t.language ? undefined : line.language}
    >
      {line.excerpt}
    </a>
  );
}

/** What was decided, the newest first: what came of it, what it is about, who decided and when. */
export function DecidedLines({ lines, base, readsWords }: DecidedLinesProps) {
  const t = useT();
  return (
    <ol className="plain-list plain-list--ruled queue" role="list">
      {lines.map((line) => (
        <li className="queue__line" key={line.caseId}>
          <div className="queue__item">
            <div className="cluster">
              <Badge kind={line.isPublic ? "good" : "neutral"}>
                {t(`moderation.decided_${line.outcome}`)}
              </Badge>
              <span className="small">{t(`moderation.subject_${line.subjectKind}`)}</span>
            </div>
            <h2 className="nl-heading nl-heading--level-4">
              <Words line={line} base={base} readsWords={readsWords} />
            </h2>
            <p className="quiet small">
              {[
                t("moderationDesk.decidedBy", {
                  name: line.decidedBy,
                  when: formatDateTime(t.language, line.decidedAt),
                }),
                line.roundTitle && t("moderation.inRound", { round: line.roundTitle }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {line.canUndo ? <UndoButton caseId={line.caseId} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
