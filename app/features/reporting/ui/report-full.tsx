import type {
  ReportAgreement,
  ReportReply,
  ReportTheme,
  RoundReportContent,
} from "~/features/reporting/domain/round-report";
import { outlineOf } from "~/features/reporting/domain/round-report";
import { reachText } from "~/features/participation/ui/reach-text";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { Explained } from "~/features/region/ui/explained";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatNumber } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { ReportSummary } from "./report-short";
import { rangeText, reportText, weightText } from "./report-words";

type Content = { content: RoundReportContent };

function TakenPart({ content }: Content) {
  const t = useT();
  const path = usePath();
  const { takenPart, round, sessions } = content;
  return (
    <Section title={t("roundReport.who")} intro={t("roundReport.whoIntro")}>
      {takenPart.roles.length === 0 ? (
        <Text>{t("roundReport.nobody")}</Text>
      ) : (
        <Table
          caption={t("roundReport.whoCaption")}
          columns={[
            { key: "role", label: t("roundReport.columnRole") },
            { key: "persons", label: t("roundReport.columnPersons"), numeric: true },
            { key: "contributions", label: t("roundReport.columnContributions"), numeric: true },
          ]}
          rows={takenPart.roles.map(({ role, persons, contributions }) => ({
            key: role,
            cells: [t(`terms.roles_${role}`), rangeText(t, persons), rangeText(t, contributions)],
          }))}
        />
      )}
      <Text>
        {t("roundReport.totals", { total: rangeText(t, takenPart.total) })}{" "}
        {t("roundReport.reach", { reach: reachText(t, takenPart.municipalities) })}
      </Text>
      <TextLink href={path(`/rondes/${round.slug}/cijfers`)}>{t("roundReport.toFigures")}</TextLink>
      {sessions.length > 0 ? (
        <Section title={t("roundReport.sessions")} level={3}>
          <PlainList
            items={sessions.map((session, index) => ({
              key: String(index),
              content: (
                <>
                  <Localized text={reportText(t, session.title)} />
                  {session.heldOn ? `, ${formatDate(t.language, session.heldOn)}` : null} (
                  {t(session.reported ? "roundReport.reportThere" : "roundReport.reportMissing")})
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
    </Section>
  );
}

function AgreementLine({ agreement }: { agreement: ReportAgreement }) {
  const t = useT();
  const path = usePath();
  return (
    <>
      <TextLink href={path(`/agenda/${agreement.slug}`)}>
        <Localized text={reportText(t, agreement.what)} />
      </TextLink>{" "}
      ({t(`agenda.state_${agreement.state}`)}
      {agreement.dueOn
        ? `, ${t("roundReport.agreementDue", { date: formatDate(t.language, agreement.dueOn) })}`
        : null}
      )
    </>
  );
}

function Reply({ reply }: { reply: ReportReply }) {
  const t = useT();
  return (
    <Stack>
      <p>
        <OutcomeBadge outcome={reply.outcome} />
      </p>
      <Text>
        <Explained text={reportText(t, reply.reason)} />
      </Text>
      {reply.elsewhere ? (
        <Text>{t("reporting.elsewhere", { text: reportText(t, reply.elsewhere).text })}</Text>
      ) : null}
      <Text quiet small>
        {t("reporting.replyBy", {
          body: reportText(t, reply.body).text,
          owner: reply.owner,
          date: formatDate(t.language, reply.repliedOn),
        })}
      </Text>
      {reply.agreements.length > 0 ? (
        <ul>
          {reply.agreements.map((agreement) => (
            <li key={agreement.slug}>
              <AgreementLine agreement={agreement} />
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

function Theme({ theme, roundSlug }: { theme: ReportTheme; roundSlug: string }) {
  const t = useT();
  const path = usePath();
  const weight = weightText(t, theme);
  return (
    <Section
      level={3}
      title={
        <a href={path(themeAddress(roundSlug, theme.slug))}>
          <Localized text={reportText(t, theme.title)} />
        </a>
      }
    >
      <Text>
        <Explained text={reportText(t, theme.summary)} />
      </Text>
      {theme.asks.length > 0 ? (
        <ul>
          {theme.asks.map((ask) => (
            <li key={ask.nl}>
              <Localized text={reportText(t, ask)} />
            </li>
          ))}
        </ul>
      ) : null}
      {weight ? <Text quiet>{weight}</Text> : null}
      {theme.replies.map((reply) => (
        <Reply key={`${reply.repliedOn}-${reply.reason.nl}`} reply={reply} />
      ))}
      {theme.replies.length === 0 ? (
        <Text>
          {theme.noReplyNote ? (
            <Localized text={reportText(t, theme.noReplyNote)} />
          ) : (
            t("roundReport.noReply")
          )}
        </Text>
      ) : null}
    </Section>
  );
}

function Open({ content }: Content) {
  const t = useT();
  const { unanswered, withoutAgreement, running } = outlineOf(content);
  const { trace } = content;
  const untraced = trace ? trace.total - trace.traced : 0;
  const nothing = unanswered.length + withoutAgreement.length + running.length + untraced === 0;
  const titles = (themes: readonly ReportTheme[]) => (
    <ul>
      {themes.map((theme) => (
        <li key={theme.slug}>
          <Localized text={reportText(t, theme.title)} />
        </li>
      ))}
    </ul>
  );
  const items = [
    { key: "unanswered", term: t("roundReport.unanswered"), list: unanswered },
    { key: "promised", term: t("roundReport.withoutAgreement"), list: withoutAgreement },
  ].filter(({ list }) => list.length > 0);
  return (
    <Section title={t("roundReport.open")}>
      {nothing ? <Text>{t("roundReport.nothingOpen")}</Text> : null}
      <DataList
        items={[
          ...items.map(({ key, term, list }) => ({ key, term, detail: titles(list) })),
          ...(running.length > 0
            ? [
                {
                  key: "running",
                  term: t("roundReport.running"),
                  detail: (
                    <ul>
                      {running.map((agreement) => (
                        <li key={agreement.slug}>
                          <AgreementLine agreement={agreement} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(untraced > 0
            ? [
                {
                  key: "untraced",
                  term: t("roundReport.untraced"),
                  detail: t.count("roundReport.untracedCount", untraced, {
                    total: formatNumber(t.language, trace?.total ?? 0),
                  }),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** The whole report: who took part, what was said with its weight, what happens and what not, what is open. */
export function ReportFull({ content }: Content) {
  const t = useT();
  return (
    <Stack gap="page">
      <ReportSummary content={content} />
      <Section title={t("roundReport.question")}>
        <Text>
          <Localized text={reportText(t, content.round.question)} />
        </Text>
      </Section>
      <TakenPart content={content} />
      <Section title={t("roundReport.said")} intro={t("roundReport.saidIntro")}>
        {content.themes.length === 0 ? <Text>{t("roundReport.noThemes")}</Text> : null}
        <Stack gap="loose">
          {content.themes.map((theme) => (
            <Theme key={theme.slug} theme={theme} roundSlug={content.round.slug} />
          ))}
        </Stack>
      </Section>
      <Open content={content} />
    </Stack>
  );
}
