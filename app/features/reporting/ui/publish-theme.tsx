import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import type { ThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatDate } from "~/i18n/format";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

interface PublishThemeProps {
  desk: ThemeDesk;
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Makes a theme public, or says that it is and by when the answer has to be there. */
export function PublishTheme({ desk, errors, values }: PublishThemeProps) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(errors);
  const { theme, round } = desk;
  if (!theme) return null;
  if (isPublicTheme(theme)) {
    return (
      <Stack gap="tight">
        {theme.replyDueAt ? (
          <Text>
            {t("reportingDesk.themePublished", {
              date: formatDate(t.language, theme.replyDueAt),
            })}
          </Text>
        ) : null}
        <Cluster>
          <TextLink href={path(themeAddress(round.slug, theme.slug))} arrow>
            {t("reportingDesk.readPublic")}
          </TextLink>
          <TextLink href={path(`/werkplek/rode-draden/${round.slug}/${theme.slug}/woorden`)}>
            {t("reportingDesk.wordingLink")}
          </TextLink>
        </Cluster>
      </Stack>
    );
  }
  return (
    <form method="post" className="stack">
      <HiddenField name="intent" value="publish" />
      <ErrorSummary
        title={messages.title}
        errors={messages.list.map(({ message }) => ({ message }))}
      />
      <FoundWords errors={errors} values={values} />
      <Text>{t("reportingDesk.themePublishText")}</Text>
      <FormActions>
        <Button>{t("reportingDesk.themePublish")}</Button>
      </FormActions>
    </form>
  );
}
