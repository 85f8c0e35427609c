import type { QueueLine } from "~/features/moderation/queries/queue.server";
import { usePath, useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { CaseAge } from "./case-age";

export interface QueueListProps {
  lines: readonly QueueLine[];
  /** Where one case is opened: this path and the id. */
  base: string;
  /** A box before each line, for deciding several at once. */
  selectable: boolean;
}

function Facts({ line }: { line: QueueLine }) {
  const t = useT();
  const role = line.authorRole && t.find(`terms.role_${line.authorRole}`);
  const parts = [
    line.context && t("moderation.below", { context: line.context }),
    role && t("moderation.writtenBy", { role }),
    line.roundTitle && t("moderation.inRound", { round: line.roundTitle }),
  ].filter(Boolean);
  return <p className="quiet small">{parts.join(" · ")}</p>;
}

function Line({ line, base, selectable }: Omit<QueueListProps, "lines"> & { line: QueueLine }) {
  const t = useT();
  const path = usePath();
  return (
    <li className="queue__line">
      {selectable ? (
        <input
          type="checkbox"
          name="case"
          value={`${line.caseId}:${line.version}`}
          aria-label={t("moderation.select", { title: line.title })}
          disabled={line.locked !== null}
        />
      ) : null}
      <div className="queue__item">
        <div className="cluster">
          <CaseAge {...line} />
          <span className="small">{t(`moderation.subject_${line.subjectKind}`)}</span>
          {line.cause === "sent" ? null : (
            <Badge kind="info">{t(`moderation.cause_${line.cause}`)}</Badge>
          )}
          {line.secondLook ? <Badge kind="info">{t("moderation.second")}</Badge> : null}
          {line.locked ? (
            <Badge kind="neutral" icon="lock">
              {t(`moderation.locked_${line.locked}`)}
            </Badge>
          ) : null}
          {line.findings.map((finding) => (
            <Badge key={finding} kind="stop" icon="warning">
              {t.find(`moderation.finding_${finding}`) ?? finding}
            </Badge>
          ))}
        </div>
        <h2 className="nl-heading nl-heading--level-4">
          <a
            href={path(`${base}/${line.caseId}`)}
            lang={line.language === t.language ? undefined : line.language}
          >
            {line.title}
          </a>
        </h2>
        <Facts line={line} />
      </div>
    </li>
  );
}

/** What waits, oldest first: dense lines, because a moderator reads many. */
export function QueueList({ lines, base, selectable }: QueueListProps) {
  return (
    <ol className="plain-list plain-list--ruled queue" role="list">
      {lines.map((line) => (
        <Line key={line.caseId} line={line} base={base} selectable={selectable} />
      ))}
    </ol>
  );
}
