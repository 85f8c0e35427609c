import { TITLE_LENGTH } from "~/features/rounds/schema";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextField } from "~/ui/text-field";
import { FormErrors, useFormState } from "./form-errors";
import type { Refusal } from "./form-errors";

/** Asks what the copy of a round is called: its name makes its address, so it is another one. */
export function CopyRoundForm({ refusal }: { refusal: Refusal }) {
  const t = useT();
  const { errorOf, valueOf } = useFormState(refusal);
  return (
    <form method="post" noValidate>
      <FormLayout>
        <FormErrors refusal={refusal} />
        <TextField
          name="title"
          label={t("rounds.field_title")}
          defaultValue={valueOf("title")}
          error={errorOf("title")}
          maxLength={TITLE_LENGTH}
        />
        <FormActions>
          <Button>{t("roundDesk.copyMake")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
