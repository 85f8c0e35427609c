import type {
  PrincipleDocument,
  WordingChange,
} from "~/features/principles/queries/principle-page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { WordDifference } from "~/ui/word-difference";

/** "Because of you": words of the principle that changed because of what people said. */
export function WordingChanges({ changes }: { changes: readonly WordingChange[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Section
      title={t("principles.because")}
      id="door-jullie"
      intro={changes.length > 0 ? t("principles.becauseIntro") : undefined}
    >
      {changes.length === 0 ? <Text quiet>{t("principles.becauseNone")}</Text> : null}
      <PlainList
        ruled
        items={changes.map(({ id, pieces, changedOn, theme }) => ({
          key: id,
          content: (
            <>
              <WordDifference
                parts={pieces}
                removedLabel={t("principles.removed")}
                addedLabel={t("principles.added")}
              />
              <Text quiet>
                {t("principles.becauseOf", { date: formatDate(t.language, changedOn) })}{" "}
                <TextLink href={path(theme.path)}>
                  <Localized text={theme.title} />
                </TextLink>
              </Text>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** The documents around a principle, each with its versions. */
export function PrincipleDocuments({ documents }: { documents: readonly PrincipleDocument[] }) {
  const t = useT();
  const path = usePath();
  if (documents.length === 0) return null;
  return (
    <Section
      title={t("principles.documents")}
      id="documenten"
      intro={t("principles.documentsIntro")}
    >
      <PlainList
        items={documents.map(({ slug, title, decided, versions }) => ({
          key: slug,
          content: (
            <ListEntry
              title={<Localized text={title} />}
              href={decided ? path(`/besluiten/${slug}`) : undefined}
            >
              <ul>
                {versions.map(({ label, dated, note }) => (
                  <li key={label}>
                    {dated
                      ? t("principles.versionDated", {
                          label,
                          date: formatDate(t.language, dated),
                        })
                      : t("principles.versionUndated", { label })}
                    {note ? (
                      <>
                        {". "}
                        <Localized text={note} />
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}
