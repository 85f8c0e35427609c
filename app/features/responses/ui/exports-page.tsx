import type { SnapshotLine } from "~/features/responses/queries/snapshots.server";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

export interface ExportsPageProps {
  survey: DeskSurveyHead;
  snapshots: readonly SnapshotLine[];
  refused: string | null;
}

const FILES = [
  { file: "antwoorden.csv", label: "exportCsv" },
  { file: "antwoorden.xlsx", label: "exportExcel" },
  { file: "codeboek.csv", label: "exportCodebook" },
  { file: "antwoorden.sps", label: "exportSpss" },
  { file: "antwoorden-spss.csv", label: "exportSpssData" },
] as const;

function Files({ slug, snapshot }: { slug: string; snapshot?: number }) {
  const t = useT();
  const path = usePath();
  const query = snapshot === undefined ? "" : `?stand=${snapshot}`;
  return (
    <Cluster>
      {FILES.map(({ file, label }) => (
        <ButtonLink
          key={file}
          kind="secondary"
          icon="download"
          href={path(`/werkplek/vragenlijsten/${slug}/bestanden/${file}${query}`)}
        >
          {t(`surveyDesk.${label}`)}
        </ButtonLink>
      ))}
    </Cluster>
  );
}

function Frozen({ survey, snapshots }: Omit<ExportsPageProps, "refused">) {
  const t = useT();
  const closed = survey.state === "closed" || survey.state === "reported";
  return (
    <Section title={t("surveyDesk.frozen")} intro={t("surveyDesk.frozenText")}>
      {snapshots.map(({ number, frozenOn, rowCount, hash }) => (
        <Section
          key={number}
          level={3}
          title={t("surveyDesk.snapshot", { number, date: formatDate(t.language, frozenOn) })}
          intro={t.count("surveyDesk.snapshotRows", rowCount)}
        >
          <Files slug={survey.slug} snapshot={number} />
          <Text quiet small>
            {t("surveyDesk.snapshotHash", { hash: hash.slice(0, 16) })}
          </Text>
        </Section>
      ))}
      {closed ? (
        <form method="post">
          <Button kind="secondary">{t("surveyDesk.freeze")}</Button>
        </form>
      ) : (
        <Text quiet>{t("surveyDesk.freezeLater")}</Text>
      )}
    </Section>
  );
}

/** Taking a survey and its answers out as files. */
export function ExportsPage({ survey, snapshots, refused }: ExportsPageProps) {
  const t = useT();
  const path = usePath();
  const readsAnswers = useStaffRole() === "moderator";
  return (
    <DeskSurveyShell survey={survey} here="exports">
      {refused ? <Alert kind="warning" role="alert" title={t("surveyDesk.freezeLater")} /> : null}
      {readsAnswers ? (
        <>
          <Section title={t("surveyDesk.exportNow")} intro={t("surveyDesk.exportText")}>
            <Files slug={survey.slug} />
          </Section>
          <Frozen survey={survey} snapshots={snapshots} />
        </>
      ) : null}
      <Section title={t("surveyDesk.exportQuestions")} intro={t("surveyDesk.exportQuestionsText")}>
        <Cluster>
          <ButtonLink
            kind="secondary"
            icon="download"
            href={path(`/werkplek/vragenlijsten/${survey.slug}/bestanden/vragenlijst.json`)}
          >
            {t("surveyDesk.exportJson")}
          </ButtonLink>
          <ButtonLink kind="subtle" href="/vragenlijst.schema.json">
            {t("surveyDesk.exportSchema")}
          </ButtonLink>
        </Cluster>
      </Section>
    </DeskSurveyShell>
  );
}
