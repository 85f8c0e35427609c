import type { ThingToTranslate } from "~/features/desk/queries/translations.server";
import { TRANSLATED_KINDS } from "~/features/translations/domain/translation";
import type { TranslatedKind } from "~/features/translations/domain/translation";
import { TRANSLATED_LANGUAGES } from "~/features/translations/schema";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { LANGUAGE_FACTS } from "~/i18n/language";
import type { TranslatedLanguage } from "~/i18n/language";
import { Written } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { LinkSwitch } from "~/ui/link-switch";
import { ListEntry } from "~/ui/list-entry";
import { Pagination } from "~/ui/pagination";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export interface TranslationDeskProps {
  desk: {
    language: TranslatedLanguage;
    kind: TranslatedKind;
    things: readonly ThingToTranslate[];
    states: Readonly<Record<string, number>>;
    place: { page: number; pageCount: number };
    imported: number | null;
  };
  errors: Readonly<Record<string, string>>;
}

const STATES = ["checked", "published", "draft", "outdated", "missing"] as const;

function ProgressWords({ thing }: { thing: ThingToTranslate }) {
  const t = useT();
  const said = STATES.flatMap((state) => {
    const count = thing.progress[state];
    return count === 0 ? [] : [t(`translations.count_${state}`, { count })];
  });
  return (
    <Text quiet>{[t("translations.texts", { total: thing.total }), ...said].join(" · ")}</Text>
  );
}

/** The languages and kinds to choose from, the things with how far each is, and the file to take along and bring back. */
export function TranslationDesk({ desk, errors }: TranslationDeskProps) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(errors);
  const { language, kind, things, states, place, imported } = desk;
  const address = (change: { taal?: string; soort?: string; pagina?: number }) => {
    const query = new URLSearchParams({ taal: language, soort: kind });
    for (const [name, value] of Object.entries(change)) query.set(name, String(value));
    return path(`/werkplek/vertalingen?${query.toString()}`);
  };
  return (
    <Stack gap="page">
      {imported === null ? null : (
        <Alert kind="ok" role="status">
          {t("translations.imported", { count: imported })}
        </Alert>
      )}
      <LinkSwitch
        label={t("translations.language")}
        options={TRANSLATED_LANGUAGES.map((each) => ({
          href: address({ taal: each }),
          label: LANGUAGE_FACTS[each].ownName,
          current: each === language,
        }))}
      />
      <LinkSwitch
        label={t("translations.kind")}
        options={TRANSLATED_KINDS.map((each) => ({
          href: address({ soort: each }),
          label: t(`translations.kind_${each}`),
          current: each === kind,
        }))}
      />
      <Text>
        {t("translations.overall", {
          draft: states["draft"] ?? 0,
          published: states["published"] ?? 0,
          checked: states["checked"] ?? 0,
        })}
      </Text>
      {things.length === 0 ? <Text>{t("translations.nothing")}</Text> : null}
      <PlainList
        ruled
        items={things.map((thing) => ({
          key: thing.id,
          content: (
            <ListEntry
              level={2}
              title={<Written>{thing.title}</Written>}
              href={path(`/werkplek/vertalingen/${language}/${kind}/${thing.id}`)}
            >
              <ProgressWords thing={thing} />
            </ListEntry>
          ),
        }))}
      />
      <Pagination
        label={t("translations.title")}
        page={place.page}
        pageCount={place.pageCount}
        hrefFor={(page) => address({ pagina: page })}
        texts={{ previous: t("site.previousPage"), next: t("site.nextPage"), page: t("site.page") }}
      />
      <Section title={t("translations.fileTitle")} intro={t("translations.fileIntro")}>
        <TextLink href={path(`/werkplek/vertalingen.csv?taal=${language}&soort=${kind}`)} download>
          {t("translations.download")}
        </TextLink>
        <form method="post" action={address({})} encType="multipart/form-data" noValidate>
          <FormLayout>
            <ErrorSummary title={messages.title} errors={messages.list} />
            <FileField
              name="file"
              label={t("translations.file")}
              accept=".csv,text/csv"
              error={messages.of["file"]}
            />
            <FormActions>
              <Button>{t("translations.bring")}</Button>
            </FormActions>
          </FormLayout>
        </form>
      </Section>
    </Stack>
  );
}
