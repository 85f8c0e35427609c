import type { ThemeThread } from "~/features/reporting/queries/theme-thread.server";
import { promisesAction } from "~/features/vocabulary/domain/reply-outcome";
import { ROLES } from "~/features/participation/domain/roles";
import { AgendaStateBadge } from "~/features/agenda/ui/agenda-state-badge";
import { Explained } from "~/features/region/ui/explained";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatList, formatNumber } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Pictured } from "~/ui/pictogram";
import { Quote } from "~/ui/quote";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { ReplyText } from "./reply-text";

/** "jongeren: 12, ouders en verzorgers: 3": who said it, as far as is known. */
function useWho(theme: ThemeThread): string | null {
  const t = useT();
  const { byRole, roleUnknown } = theme.weight;
  const parts = ROLES.filter((role) => byRole[role] > 0).map((role) =>
    t("reporting.roleCount", {
      role: t(`terms.roles_${role}`),
      count: formatNumber(t.language, byRole[role]),
    }),
  );
  if (roleUnknown > 0) {
    const count = formatNumber(t.language, roleUnknown);
    parts.push(t("reporting.roleCount", { role: t("reporting.roleUnknown"), count }));
  }
  return parts.length === 0
    ? null
    : t("reporting.byRole", { parts: formatList(t.language, parts) });
}

/** What a theme rests on: quotes, how much of what, and by whom. */
export function ThemeSaid({ theme }: { theme: ThemeThread }) {
  const t = useT();
  const path = usePath();
  const who = useWho(theme);
  return (
    <>
      {theme.quotes.map((quote) => (
        <Quote key={quote.id} source={quote.role ? t(`terms.role_${quote.role}`) : undefined}>
          <Localized text={quote.text} />
        </Quote>
      ))}
      {theme.rests.length > 0 ? (
        <Text>
          {t("reporting.restsOn", {
            parts: formatList(
              t.language,
              theme.rests.map(({ kind, count }) => t.count(`reporting.rests_${kind}`, count)),
            ),
          })}{" "}
          {who}
        </Text>
      ) : null}
      {theme.origins.map((origin) => (
        <Text key={origin.title.text}>
          <SentenceWithWords
            sentence={(words) =>
              origin.role
                ? t("reporting.originByRole", {
                    title: words,
                    role: t(`terms.roles_${origin.role}`),
                  })
                : t("reporting.originUnknownCount", { title: words })
            }
            words={origin.title.text}
            language={origin.title.language}
          />{" "}
          {origin.note ? <Localized text={origin.note} /> : null}
        </Text>
      ))}
      <p>
        <TextLink href={path(`${theme.path}#inbreng`)}>{t("reporting.allInput")}</TextLink>
      </p>
    </>
  );
}

/** The theme itself: what it comes down to, and what is asked. */
export function ThemeAsks({ theme }: { theme: ThemeThread }) {
  const t = useT();
  return (
    <>
      <Pictured pictogram={theme.summary.pictogram}>
        <Text>
          <Explained text={theme.summary} />
        </Text>
      </Pictured>
      {theme.asks.length > 0 ? (
        <>
          <Text>{t("reporting.asks")}</Text>
          <ul>
            {theme.asks.map((ask) => (
              <li key={ask.text}>
                <Localized text={ask} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** Why there is no answer, said plainly, with the day it is due and whose it is. */
function WaitingForReply({ theme }: { theme: ThemeThread }) {
  const t = useT();
  const { status, noReplyNote, extensionReason } = theme;
  if (noReplyNote) {
    return (
      <Text>
        <Localized text={noReplyNote} />
      </Text>
    );
  }
  const body = theme.askedBody?.text ?? t("reporting.unknownBody");
  if (status.status === "due" || status.status === "overdue") {
    const parts = { body, date: formatDate(t.language, status.dueAt) };
    return (
      <>
        <Text>
          {status.status === "due"
            ? t("reporting.replyDue", parts)
            : t("reporting.replyOverdue", parts)}
        </Text>
        {extensionReason ? (
          <Text quiet>
            <SentenceWithWords
              sentence={(reason) => t("reporting.replyExtended", { reason })}
              words={extensionReason}
            />
          </Text>
        ) : null}
      </>
    );
  }
  return <Text>{t("reporting.replyUndated")}</Text>;
}

/** The answers to a theme, the newest first; or what is known of the wait. */
export function ThemeReplies({ theme }: { theme: ThemeThread }) {
  const t = useT();
  if (theme.replies.length === 0) return <WaitingForReply theme={theme} />;
  const isLate = theme.status.status === "replied" && theme.status.late;
  return (
    <>
      {theme.replies.map((reply) => (
        <ReplyText key={reply.id} reply={reply} />
      ))}
      {isLate ? (
        <Text quiet small>
          {t("reporting.replyLate")}
        </Text>
      ) : null}
    </>
  );
}

/** The agreements that follow from the answers; or why there is none. */
export function ThemeAgreements({ theme }: { theme: ThemeThread }) {
  const t = useT();
  const path = usePath();
  const agreements = theme.replies.flatMap((reply) => reply.agreements);
  const [newest] = theme.replies;
  if (agreements.length > 0) {
    return (
      <ul className="plain-list">
        {agreements.map((agreement) => (
          <li key={agreement.slug}>
            <TextLink href={path(`/agenda/${agreement.slug}`)}>
              <Localized text={agreement.what} />
            </TextLink>{" "}
            <AgendaStateBadge state={agreement.state} />
          </li>
        ))}
      </ul>
    );
  }
  if (!newest) return <Text quiet>{t("reporting.noAgreementYet")}</Text>;
  return (
    <Text quiet>
      {promisesAction(newest.outcome)
        ? t("reporting.noAgreementPromised")
        : t("reporting.noAgreementNeeded")}
    </Text>
  );
}

/** The principles a theme belongs to. */
export function ThemePrinciples({ theme }: { theme: ThemeThread }) {
  const t = useT();
  const path = usePath();
  if (theme.principles.length === 0) return <Text quiet>{t("reporting.noPrinciple")}</Text>;
  return (
    <ul className="plain-list">
      {theme.principles.map(({ number, title }) => (
        <li key={number}>
          <TextLink href={path(`/principes/${number}`)}>
            <SentenceWithWords
              sentence={(words) => t("reporting.principle", { number, title: words })}
              words={title.text}
              language={title.language}
            />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
