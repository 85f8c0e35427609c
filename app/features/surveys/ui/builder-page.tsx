import { QUESTION_KINDS, orderedQuestions } from "~/features/surveys/domain/question";
import type { Page } from "~/features/surveys/domain/question";
import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { BuilderQuestion } from "./builder-question";

interface PageProps {
  builder: Builder;
  page: Page;
}

function Revision({ builder }: { builder: Builder }) {
  return <HiddenField name="revision" value={String(builder.survey.revision)} />;
}

/** The words above a page, and its place among the pages. */
function PageWords({ builder, page }: PageProps) {
  const t = useT();
  const prefix = `page-${page.key}`;
  return (
    <Details summary={t("surveyBuilder.pageWords")} open={page.title.nl === ""}>
      <form method="post" noValidate>
        <Revision builder={builder} />
        <HiddenField name="page" value={page.key} />
        <FormLayout>
          <Columns>
            <TextField
              name={`${prefix}.title.nl`}
              label={t("surveyBuilder.pageTitle")}
              defaultValue={page.title.nl}
            />
            <TextField
              name={`${prefix}.title.en`}
              label={t("surveyBuilder.inEnglish")}
              optionalText={t("site.optional")}
              defaultValue={page.title.en ?? ""}
            />
          </Columns>
          <Columns>
            <TextField
              name={`${prefix}.intro.nl`}
              label={t("surveyBuilder.pageIntro")}
              optionalText={t("site.optional")}
              defaultValue={page.intro?.nl ?? ""}
            />
            <TextField
              name={`${prefix}.intro.en`}
              label={t("surveyBuilder.inEnglish")}
              optionalText={t("site.optional")}
              defaultValue={page.intro?.en ?? ""}
            />
          </Columns>
          <FormActions>
            <Button kind="secondary" name="step" value="editPage">
              {t("surveyDesk.save")}
            </Button>
            <Button kind="subtle" name="step" value={`movePage:up:${page.key}`}>
              {t("surveyBuilder.pageUp")}
            </Button>
            <Button kind="subtle" name="step" value={`movePage:down:${page.key}`}>
              {t("surveyBuilder.pageDown")}
            </Button>
            <Button kind="subtle" name="step" value={`removePage:${page.key}`} icon="trash">
              {t("surveyBuilder.pageRemove")}
            </Button>
          </FormActions>
        </FormLayout>
      </form>
    </Details>
  );
}

function AddQuestion({ builder, page }: PageProps) {
  const t = useT();
  return (
    <form method="post" className="builder__add">
      <Revision builder={builder} />
      <HiddenField name="page" value={page.key} />
      <SelectField
        name={`kind-${page.key}`}
        label={t("surveyBuilder.addKind")}
        options={QUESTION_KINDS.map((kind) => ({
          value: kind,
          label: t(`surveyBuilder.kind_${kind}`),
        }))}
      />
      <Button kind="secondary" name="step" value="addQuestion" icon="plus">
        {t("surveyBuilder.add")}
      </Button>
    </form>
  );
}

/** One page of the questionnaire: its words, its questions with what can be done with them, and adding one. */
export function BuilderPage({ builder, page }: PageProps) {
  const t = useT();
  const { survey, questionnaire, changeable } = builder;
  const ordered = orderedQuestions(questionnaire);
  const number = questionnaire.pages.indexOf(page) + 1;
  const own = ordered.filter((question) => question.page === page.key);
  const findings = builder.findings.filter(
    (finding) => finding.page === page.key && finding.question === undefined,
  );
  return (
    <Section
      title={t("surveyBuilder.page", { number, title: page.title.nl })}
      intro={page.intro?.nl}
    >
      <Stack>
        {findings.map(({ code, about = "", detail = "" }, index) => (
          <Text key={index} quiet small>
            {t.find(`surveyFindings.${code}`, { about, detail }) ?? code}
          </Text>
        ))}
        {changeable ? <PageWords builder={builder} page={page} /> : null}
        {own.length === 0 ? <Text quiet>{t("surveyBuilder.emptyPage")}</Text> : null}
        <form method="post">
          <Revision builder={builder} />
          <ol className="plain-list builder" role="list">
            {own.map((question) => (
              <BuilderQuestion
                key={question.key}
                slug={survey.slug}
                questionnaire={questionnaire}
                question={question}
                number={ordered.indexOf(question) + 1}
                findings={builder.findings.filter((finding) => finding.question === question.key)}
                changeable={changeable}
              />
            ))}
          </ol>
        </form>
        {changeable ? <AddQuestion builder={builder} page={page} /> : null}
      </Stack>
    </Section>
  );
}

/** Adding a page, and what to do with a changed wording that nobody is asked yet. */
export function BuilderFooter({ builder }: { builder: Builder }) {
  const t = useT();
  if (!builder.changeable) return null;
  return (
    <form method="post">
      <Revision builder={builder} />
      <Cluster>
        <Button kind="secondary" name="step" value="addPage" icon="plus">
          {t("surveyBuilder.addPage")}
        </Button>
      </Cluster>
    </form>
  );
}
