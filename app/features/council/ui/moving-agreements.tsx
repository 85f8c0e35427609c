import { AgendaStateBadge } from "~/features/agenda/ui/agenda-state-badge";
import type { MovingAgreement } from "~/features/council/queries/moving-agreements.server";
import { noticedSentence } from "~/features/experiences/ui/noticed-figures";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** What the organisations say of agreements, beside what people notice of them. */
export function MovingAgreements({ agreements }: { agreements: readonly MovingAgreement[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("experiences.councilNoticed")} id="afspraken">
      {agreements.length === 0 ? (
        <Text>{t("experiences.councilNoticedNone")}</Text>
      ) : (
        <Table
          caption={t("experiences.councilNoticedIntro")}
          columns={[
            { key: "agreement", label: t("experiences.councilAgreement") },
            { key: "state", label: t("experiences.councilState") },
            { key: "noticed", label: t("experiences.councilSaid") },
          ]}
          rows={agreements.map(({ slug, what, example, state, on, noticed }) => ({
            key: slug,
            cells: [
              <TextLink key="agreement" href={path(`/agenda/${slug}#stand`)}>
                <span lang={what.language}>{what.text}</span>
                {example ? ` (${t("home.example")})` : ""}
              </TextLink>,
              <span key="state">
                <AgendaStateBadge state={state} /> {formatDate(t.language, on)}
              </span>,
              noticed ? noticedSentence(t, noticed) : t("experiences.councilNone"),
            ],
          }))}
        />
      )}
    </Section>
  );
}
