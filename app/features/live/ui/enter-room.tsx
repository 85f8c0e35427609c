import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextField } from "~/ui/text-field";

/** No word of a room is longer; what is typed may have spaces. */
const LONGEST_TYPED = 30;

/** One field: the word on the screen. */
export function EnterRoom({ typed }: { typed: string }) {
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("live.enterTitle")} lead={t("live.enterLead")} />
      <form method="get" noValidate>
        <FormLayout>
          <TextField
            name="woord"
            label={t("live.enterField")}
            description={t("live.enterHelp")}
            defaultValue={typed}
            maxLength={LONGEST_TYPED}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            size="short"
            error={typed === "" ? undefined : t("live.enterUnknown")}
          />
          <FormActions>
            <Button>{t("live.takePart")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Stack>
  );
}
