import type { ReactNode } from "react";
import { orderedQuestions } from "~/features/surveys/domain/question";
import type { Page } from "~/features/surveys/domain/question";
import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { BuilderQuestion } from "./builder-question";
import { Palette } from "./palette";

/** The question that is open, with its form. */
export interface OpenQuestion {
  key: string;
  form: ReactNode;
}

interface PageProps {
  builder: Builder;
  page: Page;
}

export interface BuilderPageProps extends PageProps {
  /** The form whose buttons the steps are. */
  form: string;
  open: OpenQuestion | undefined;
}

function Revision({ builder }: { builder: Builder }) {
  return <HiddenField name="revision" value={String(builder.survey.revision)} />;
}

/** The words above a page, and its place among the pages. */
function PageWords({ builder, page }: PageProps) {
  const t = useT();
  const path = usePath();
  const prefix = `page-${page.key}`;
  return (
    <Details summary={t("surveyBuilder.pageWords")} open={page.title.nl === ""}>
      <form
        method="post"
        noValidate
        action={path(`/werkplek/vragenlijsten/${builder.survey.slug}/vragen`)}
      >
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

/** One page of the questionnaire: its words, its questions with what can be done with them, and adding one. */
export function BuilderPage({ builder, page, form, open }: BuilderPageProps) {
  const t = useT();
  const { survey, questionnaire, changeable } = builder;
  const ordered = orderedQuestions(questionnaire);
  const number = questionnaire.pages.indexOf(page) + 1;
  const own = ordered.filter((question) => question.page === page.key);
  const isLast = number === questionnaire.pages.length;
  const isOpenHere = own.some(({ key }) => key === open?.key);
  const findings = builder.findings.filter(
    (finding) => finding.page === page.key && finding.question === undefined,
  );
  return (
    <Section
      title={t("surveyBuilder.page", { number, title: page.title.nl })}
      intro={page.intro?.nl}
    >
      <Stack>
        {open
          ? null
          : findings.map(({ code, about = "", detail = "" }, index) => (
              <Text key={index} quiet small>
                {t.find(`surveyFindings.${code}`, { about, detail }) ?? code}
              </Text>
            ))}
        {changeable && !open ? <PageWords builder={builder} page={page} /> : null}
        {own.length === 0 ? <Text quiet>{t("surveyBuilder.emptyPage")}</Text> : null}
        <ol className="plain-list builder" role="list" data-page={page.key}>
          {own.map((question) =>
            question.key === open?.key ? (
              <li
                key={question.key}
                className="builder__question builder__question--open"
                id={`vraag-${question.key}`}
                data-place-of={question.key}
              >
                {open.form}
              </li>
            ) : (
              <BuilderQuestion
                key={question.key}
                slug={survey.slug}
                questionnaire={questionnaire}
                question={question}
                number={ordered.indexOf(question) + 1}
                findings={builder.findings.filter((finding) => finding.question === question.key)}
                changeable={changeable}
                form={form}
                isOtherOpen={open !== undefined}
              />
            ),
          )}
        </ol>
        {!changeable || isOpenHere ? null : isLast ? (
          <Palette page={page.key} form={form} />
        ) : (
          <Details summary={t("surveyBuilder.addHere")}>
            <Palette page={page.key} form={form} />
          </Details>
        )}
      </Stack>
    </Section>
  );
}

/** Adding a page. */
export function BuilderFooter({ builder, form }: { builder: Builder; form: string }) {
  const t = useT();
  if (!builder.changeable) return null;
  return (
    <Cluster>
      <Button kind="secondary" form={form} name="step" value="addPage" icon="plus">
        {t("surveyBuilder.addPage")}
      </Button>
    </Cluster>
  );
}
