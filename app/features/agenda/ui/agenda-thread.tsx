import type { ReactNode } from "react";
import type { AgendaPage, RelatedAgreement } from "~/features/agenda/queries/agenda-page.server";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { ExampleBadge } from "~/ui/example-badge";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { Timeline } from "~/ui/timeline";
import { AgendaStateBadge } from "./agenda-state-badge";

export interface AgendaHistoryProps {
  item: AgendaPage;
  /** What people notice of each line, by its key. */
  noticed: Readonly<Record<string, ReactNode>>;
}

/** How an agreement went, the newest first, with what people notice of it, and what it brought. */
export function AgendaHistory({ item, noticed }: AgendaHistoryProps) {
  const t = useT();
  return (
    <Section title={t("agenda.history")} id="stand">
      {item.history.length === 0 ? (
        <Text quiet>{item.stateKnown ? t("agenda.historyNone") : t("agenda.stateUnknown")}</Text>
      ) : (
        <Timeline
          label={t("agenda.history")}
          events={item.history.map((entry) => ({
            key: entry.key,
            when: formatDate(t.language, entry.on),
            title: <AgendaStateBadge state={entry.state} />,
            text: (
              <>
                <Localized text={entry.note} />
                {entry.happenedOn ? (
                  <span className="quiet small">
                    {" "}
                    {t("agenda.happenedOn", { date: formatDate(t.language, entry.happenedOn) })}
                  </span>
                ) : null}
                {noticed[entry.key]}
              </>
            ),
          }))}
        />
      )}
      {item.outcomes.length > 0 ? (
        <Section title={t("agenda.outcomes")} level={3}>
          <ul>
            {item.outcomes.map((outcome) => (
              <li key={outcome.key}>
                {outcome.figure ? <strong>{outcome.figure}: </strong> : null}
                <Localized text={outcome.text} />{" "}
                <span className="quiet small">
                  ({t("site.source")}: {outcome.source}
                  {outcome.on ? `, ${formatDate(t.language, outcome.on)}` : null})
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Section>
  );
}

function Related({ intro, items }: { intro: string; items: readonly RelatedAgreement[] }) {
  const path = usePath();
  if (items.length === 0) return null;
  return (
    <>
      <Text>{intro}</Text>
      <PlainList
        items={items.map((item) => ({
          key: item.slug,
          content: (
            <>
              <TextLink href={path(`/agenda/${item.slug}`)}>
                <Localized text={item.what} />
              </TextLink>{" "}
              <AgendaStateBadge state={item.state} /> <ExampleBadge example={item.example} />
              {item.note ? (
                <Text quiet small>
                  <Localized text={item.note} />
                </Text>
              ) : null}
            </>
          ),
        }))}
      />
    </>
  );
}

/** What has to be done first, what waits for this, and what moves along with it. */
export function AgendaDependencies({ item }: { item: AgendaPage }) {
  const t = useT();
  if (item.dependsOn.length + item.dependedOnBy.length + item.vessels.length === 0) return null;
  return (
    <Section title={t("agenda.dependencies")}>
      {item.waitsFor > 0 ? <Text>{t.count("agenda.waitsFor", item.waitsFor)}</Text> : null}
      <Related intro={t("agenda.dependsOn")} items={item.dependsOn} />
      <Related intro={t("agenda.dependedOn")} items={item.dependedOnBy} />
      <Related intro={t("agenda.vessels")} items={item.vessels} />
    </Section>
  );
}

/** Back along the thread: the answer this follows from, and what people had said. */
export function AgendaOrigins({ item }: { item: AgendaPage }) {
  const t = useT();
  const path = usePath();
  return (
    <Section
      title={t("agenda.origin")}
      intro={item.origins.length > 0 ? t("agenda.originIntro") : t("agenda.originSource")}
    >
      <PlainList
        items={item.origins.map((origin) => ({
          key: origin.path,
          content: (
            <>
              <TextLink href={path(origin.path)}>
                <SentenceWithWords
                  sentence={(words) =>
                    origin.kind === "theme"
                      ? t("agenda.originTheme", { title: words })
                      : t("agenda.originProposal", { title: words })
                  }
                  words={origin.title.text}
                  language={origin.title.language}
                />
              </TextLink>{" "}
              <OutcomeBadge outcome={origin.outcome} /> <ExampleBadge example={origin.example} />
            </>
          ),
        }))}
      />
      {item.round ? (
        <Text>
          <TextLink href={path(`/rondes/${item.round.slug}`)}>
            <SentenceWithWords
              sentence={(words) => t("agenda.originRound", { title: words })}
              words={item.round.title.text}
              language={item.round.title.language}
            />
          </TextLink>
        </Text>
      ) : null}
    </Section>
  );
}

/** The principles an agreement serves. */
export function AgendaPrinciples({ item }: { item: AgendaPage }) {
  const t = useT();
  const path = usePath();
  if (item.principleTitles.length === 0) return null;
  return (
    <Section title={t("agenda.principles")}>
      <PlainList
        items={item.principleTitles.map(({ number, title }) => ({
          key: String(number),
          content: (
            <TextLink href={path(`/principes/${number}`)}>
              <SentenceWithWords
                sentence={(words) => t("agenda.principle", { number, title: words })}
                words={title.text}
                language={title.language}
              />
            </TextLink>
          ),
        }))}
      />
    </Section>
  );
}
