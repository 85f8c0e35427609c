import type { TranslationPage } from "~/features/desk/queries/translations.server";
import { EASY_LIMITS, measureReadability } from "~/features/surveys/domain/readability";
import { MOST_CHARACTERS } from "~/features/translations/domain/translation";
import type { TextWithTranslation } from "~/features/translations/queries/translations-of.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import type { TranslatedLanguage } from "~/i18n/language";
import { EASY, directionOf, languageTag } from "~/i18n/language";
import { PICTOGRAMS } from "~/features/translations/domain/pictogram";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

export interface TranslationFormProps {
  place: { language: TranslatedLanguage; kind: string; id: string };
  page: TranslationPage;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

const LETTERS_ON_A_LINE = 60;
const MOST_ROWS = 12;

/** As many lines as the Dutch text takes. */
function rowsFor(source: string): number {
  return Math.min(MOST_ROWS, Math.max(2, Math.ceil(source.length / LETTERS_ON_A_LINE)));
}

interface OneTextProps extends Pick<TranslationFormProps, "values"> {
  text: TextWithTranslation;
  language: TranslatedLanguage;
  error: string | undefined;
}

/** What is not easy yet in a text, and the drawing that stands beside it. */
function EasyParts({ text, values }: Pick<OneTextProps, "text" | "values">) {
  const t = useT();
  const name = `pictogram-${text.hash}`;
  const { longSentences, hardWords } = measureReadability(text.text, EASY_LIMITS);
  return (
    <div className="translation__easy" lang={t.language}>
      {longSentences.map(({ sentence, words }) => (
        <Text key={sentence} small>
          {t("translations.longSentence", { words, sentence })}
        </Text>
      ))}
      {hardWords.map(({ word, plain }) => (
        <Text key={word} small>
          {plain === undefined
            ? t("translations.hardWord", { word })
            : t("translations.hardWordPlain", { word, plain })}
        </Text>
      ))}
      <SelectField
        name={name}
        label={t("translations.pictogramOf", { field: text.field })}
        defaultValue={values[name]?.[0] ?? text.pictogram ?? ""}
        options={[
          { value: "", label: t("translations.pictogram_none") },
          ...PICTOGRAMS.map((each) => ({
            value: each,
            label: t(`translations.pictogram_${each}`),
          })),
        ]}
      />
    </div>
  );
}

/** A Dutch text beside the field of its translation. */
function OneText({ text, language, values, error }: OneTextProps) {
  const t = useT();
  const { hash, source, state, outdated, version } = text;
  const name = `text-${hash}`;
  return (
    <div className="translation" lang={languageTag(language)} dir={directionOf(language)}>
      <div className="translation__source" lang="nl" dir="ltr">
        <p>{source}</p>
        {outdated === null ? null : (
          <Text quiet small>
            {t("translations.wasSource", { source: outdated.source })}
          </Text>
        )}
      </div>
      <HiddenField
        name={`version-${hash}`}
        value={values[`version-${hash}`]?.[0] ?? String(version)}
      />
      <TextAreaField
        name={name}
        rows={rowsFor(source)}
        maxLength={MOST_CHARACTERS}
        optionalText=" "
        label={
          <span dir="ltr" lang={t.language}>
            {`${text.field}: ${t(`translations.state_${state ?? (outdated ? "outdated" : "missing")}`)}`}
          </span>
        }
        defaultValue={values[name]?.[0] ?? (text.text === "" ? (outdated?.text ?? "") : text.text)}
        error={error}
      />
      {language === EASY ? <EasyParts text={text} values={values} /> : null}
    </div>
  );
}

/** Every text of a page of a thing, and what may become of them. */
export function TranslationForm({ place, page, values, errors }: TranslationFormProps) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(errors);
  const here = path(`/werkplek/vertalingen/${place.language}/${place.kind}/${place.id}`);
  return (
    <form method="post" action={`${here}?pagina=${page.place.page}`} noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {page.texts.map((text) => (
          <OneText
            key={text.hash}
            text={text}
            language={place.language}
            values={values}
            error={messages.of[`text-${text.hash}`]}
          />
        ))}
        <Pagination
          label={t("translations.title")}
          page={page.place.page}
          pageCount={page.place.pageCount}
          hrefFor={(number) => `${here}?pagina=${number}`}
          texts={{
            previous: t("site.previousPage"),
            next: t("site.nextPage"),
            page: t("site.page"),
          }}
        />
        <Text quiet>{t("translations.checkMeans")}</Text>
        <FormActions>
          <Button>{t("translations.saveDraft")}</Button>
          <Button kind="secondary" name="intent" value="publish">
            {t("translations.publish")}
          </Button>
          <Button kind="secondary" name="intent" value="check">
            {t("translations.check")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
