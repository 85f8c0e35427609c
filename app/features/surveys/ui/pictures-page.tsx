import { textIn } from "~/features/surveys/domain/localized-text";
import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import type { OwnPicture } from "~/features/surveys/queries/pictures.server";
import { LONGEST_ALT, PICTURE_MAX_BYTES } from "~/features/surveys/schema/picture-form";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Heading } from "~/ui/heading";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { DeskSurveyShell } from "./desk-survey-shell";

const MAX_MEGABYTES = PICTURE_MAX_BYTES / (1024 * 1024);

export interface PicturesPageProps {
  survey: DeskSurveyHead;
  pictures: readonly OwnPicture[];
  refusal: { values: Record<string, string[]>; errors: Record<string, string> } | undefined;
}

function Pictures({ pictures }: Pick<PicturesPageProps, "pictures">) {
  const t = useT();
  if (pictures.length === 0) return <Text quiet>{t("surveyBuilder.ownPicturesNone")}</Text>;
  return (
    <PlainList
      ruled
      items={pictures.map(({ id, file, alt }) => ({
        key: id,
        content: (
          <form className="cluster" method="post" encType="multipart/form-data">
            <img
              className="pictures__image pictures__image--small"
              src={`/${file}`}
              alt=""
              width="160"
              height="120"
            />
            <span>{textIn(alt, t.language)}</span>
            <Button kind="subtle" name="drop" value={id} icon="trash">
              {t("surveyBuilder.pictureDrop")}
              <VisuallyHidden> ({textIn(alt, t.language)})</VisuallyHidden>
            </Button>
          </form>
        ),
      }))}
    />
  );
}

/** The pictures a maker brought for this survey, and a form for one more. */
export function PicturesPage({ survey, pictures, refusal }: PicturesPageProps) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refusal?.errors);
  const field = (name: string) => ({
    name,
    defaultValue: refusal?.values[name]?.[0] ?? "",
    ...(messages.of[name] === undefined ? {} : { error: messages.of[name] }),
  });
  return (
    <DeskSurveyShell survey={survey} here="questions">
      <TextLink href={path(`/werkplek/vragenlijsten/${survey.slug}/vragen`)}>
        {t("surveyBuilder.back")}
      </TextLink>
      <Heading level={2}>{t("surveyBuilder.ownPictures")}</Heading>
      <Text>{t("surveyBuilder.ownPicturesText")}</Text>
      <ErrorSummary title={messages.title} errors={messages.list} />
      <Pictures pictures={pictures} />
      <Section title={t("surveyBuilder.pictureNew")} level={3}>
        <form method="post" encType="multipart/form-data" noValidate>
          <FormLayout>
            <FileField
              {...field("file")}
              label={t("surveyBuilder.pictureFile")}
              description={t("surveyBuilder.pictureFileHelp", { max: MAX_MEGABYTES })}
              accept="image/jpeg,image/png,image/webp"
            />
            <TextField
              {...field("altNl")}
              label={t("surveyBuilder.pictureAlt")}
              description={t("surveyBuilder.pictureAltHelp")}
              maxLength={LONGEST_ALT}
            />
            <TextField
              {...field("altEn")}
              label={t("surveyBuilder.inEnglish")}
              optionalText={t("site.optional")}
              maxLength={LONGEST_ALT}
            />
            <FormActions>
              <Button>{t("surveyBuilder.pictureAdd")}</Button>
            </FormActions>
          </FormLayout>
        </form>
      </Section>
    </DeskSurveyShell>
  );
}
