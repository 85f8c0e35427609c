import type { ProposalPage } from "~/features/proposals/queries/page.server";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { promisesAction } from "~/features/vocabulary/domain/reply-outcome";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import type { ThreadLinkPart } from "~/ui/thread-link";
import { ThreadLink } from "~/ui/thread-link";

function AnswerPart({ proposal }: { proposal: ProposalPage }) {
  const t = useT();
  const { answers, replyDueAt, extension } = proposal;
  if (answers.length > 0) {
    return (
      <>
        {answers.map(({ id, outcome }) => (
          <p key={id}>
            <a href="#antwoord">
              <OutcomeBadge outcome={outcome} />
            </a>
          </p>
        ))}
      </>
    );
  }
  return (
    <>
      <Text>{t("proposals.threadAnswerNone")}</Text>
      {replyDueAt ? (
        <Text quiet>
          {t("proposals.answerDue")} {formatDate(t.language, replyDueAt)}
        </Text>
      ) : null}
      {extension ? (
        <Text>
          <SentenceWithWords
            sentence={(reason) => t("proposals.extended", { reason })}
            words={extension.reason}
          />
        </Text>
      ) : null}
    </>
  );
}

/** The red thread of one proposal: theme, answer, agreement and principle, with a ring for what is still to come. */
export function ProposalThread({ proposal }: { proposal: ProposalPage }) {
  const t = useT();
  const path = usePath();
  const { themes, answers, principle } = proposal;
  const agreements = answers.flatMap((answer) => answer.agreements);
  const isRefused = answers.length > 0 && !answers.some(({ outcome }) => promisesAction(outcome));
  const parts: ThreadLinkPart[] = [
    {
      key: "given",
      kind: t("proposals.threadGiven"),
      linked: true,
      content: proposal.publishedOn ? (
        <Text>{t("proposals.onDate", { date: formatDate(t.language, proposal.publishedOn) })}</Text>
      ) : null,
    },
    {
      key: "theme",
      kind: t("proposals.threadTheme"),
      linked: themes.length > 0,
      content:
        themes.length === 0 ? (
          <Text quiet>{t("proposals.threadThemeNone")}</Text>
        ) : (
          themes.map((theme) => (
            <p key={theme.slug}>
              <TextLink href={path(themeAddress(theme.roundSlug, theme.slug))}>
                <Localized text={theme.title} />
              </TextLink>
            </p>
          ))
        ),
    },
    {
      key: "answer",
      kind: t("proposals.threadAnswer"),
      linked: answers.length > 0,
      content: <AnswerPart proposal={proposal} />,
    },
    {
      key: "agreement",
      kind: t("proposals.threadAgreement"),
      linked: agreements.length > 0,
      content:
        agreements.length === 0 ? (
          <Text quiet>
            {t(isRefused ? "proposals.threadAgreementNever" : "proposals.threadAgreementNone")}
          </Text>
        ) : (
          agreements.map(({ slug, what }) => (
            <p key={slug}>
              <TextLink href={path(`/agenda/${slug}`)}>
                <Localized text={what} />
              </TextLink>
            </p>
          ))
        ),
    },
    ...(principle
      ? [
          {
            key: "principle",
            kind: t("proposals.threadPrinciple"),
            linked: true,
            content: (
              <TextLink href={path(`/principes/${principle.number}`)}>
                {principle.number}. <Localized text={principle.title} />
              </TextLink>
            ),
          },
        ]
      : []),
  ];
  return <ThreadLink label={t("proposals.thread")} parts={parts} />;
}
