import type { QueueLine } from "~/features/moderation/queries/queue.server";
import { usePath, useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import { Badge } from "~/ui/badge";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { CaseAge } from "./case-age";

/** So much of a text without a title tells one link from the other. */
const LINK_CHARACTERS = 60;

export interface QueueListProps {
  lines: readonly QueueLine[];
  /** Where one case is opened: this path and the id. */
  base: string;
  /** What goes along to a case and comes back from it: the filter of the list, without a question mark. */
  query?: string;
  /** A box before each line, for deciding several at once. */
  selectable: boolean;
  /** Whether every box is ticked to begin with. */
  ticked?: boolean;
}

type LineProps = Omit<QueueListProps, "lines"> & { line: QueueLine };

function Facts({ line }: { line: QueueLine }) {
  const t = useT();
  const role = line.authorRole && t.find(`terms.role_${line.authorRole}`);
  const parts = [
    line.context && t("moderation.below", { context: line.context }),
    line.question && t("moderationBatch.answerTo", { question: line.question }),
    role && t("moderation.writtenBy", { role }),
    line.roundTitle && t("moderation.inRound", { round: line.roundTitle }),
    line.assignee && t("moderationBatch.assignedTo", { name: line.assignee }),
  ].filter(Boolean);
  return <p className="quiet small">{parts.join(" · ")}</p>;
}

function Badges({ line }: { line: QueueLine }) {
  const t = useT();
  const kind = line.proposalKind && t.find(`proposals.kind_${line.proposalKind}`);
  return (
    <div className="cluster">
      <CaseAge {...line} />
      <span className="small">{kind ?? t(`moderation.subject_${line.subjectKind}`)}</span>
      {line.cause === "sent" ? null : (
        <Badge kind="info">{t(`moderation.cause_${line.cause}`)}</Badge>
      )}
      {line.secondLook ? <Badge kind="info">{t("moderation.second")}</Badge> : null}
      {line.hasDraft ? <Badge kind="info">{t("caseDraft.inQueue")}</Badge> : null}
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
  );
}

/** A title leads to its case; of what has none the words themselves stand there, with the way to the case below. */
function Words({ line, base, query = "" }: LineProps) {
  const t = useT();
  const path = usePath();
  const mark = languageMark(line.language, t.language);
  const href = path(`${base}/${line.caseId}${query === "" ? "" : `?${query}`}`);
  if (line.title === "") {
    return (
      <>
        <p className="queue__words" {...mark}>
          {line.body}
        </p>
        <TextLink href={href}>
          {t("moderationBatch.open")}
          <VisuallyHidden>: {line.body.slice(0, LINK_CHARACTERS)}</VisuallyHidden>
        </TextLink>
      </>
    );
  }
  return (
    <>
      <h2 className="nl-heading nl-heading--level-4">
        <a href={href} {...mark}>
          {line.title}
        </a>
      </h2>
      <p className="queue__words" {...mark}>
        {line.body}
      </p>
    </>
  );
}

function Line(props: LineProps) {
  const { line, selectable, ticked = false } = props;
  const t = useT();
  return (
    <li className="queue__line">
      {selectable ? (
        <input
          type="checkbox"
          name="case"
          value={`${line.caseId}:${line.version}`}
          aria-label={t("moderation.select", { title: line.title || line.body })}
          disabled={line.locked !== null}
          defaultChecked={ticked && line.locked === null}
        />
      ) : null}
      <div className="queue__item">
        <Words {...props} />
        <Badges line={line} />
        <Facts line={line} />
      </div>
    </li>
  );
}

/** What waits, oldest first: the words to read, and below them what is known; dense, because a moderator reads many. */
export function QueueList({ lines, ...rest }: QueueListProps) {
  return (
    <ol className="plain-list plain-list--ruled queue" role="list">
      {lines.map((line) => (
        <Line key={line.caseId} line={line} {...rest} />
      ))}
    </ol>
  );
}
