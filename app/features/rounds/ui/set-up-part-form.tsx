import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { partAfter } from "~/features/rounds/domain/set-up";
import type { SetUpPart } from "~/features/rounds/domain/set-up";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Prose } from "~/ui/prose";
import { FormErrors } from "./form-errors";
import { SetUpFields } from "./set-up-fields";
import type { SetUpFieldsProps } from "./set-up-fields";

/** One step of setting up a round: an example, its fields, and on to the next or back to the round. */
export function SetUpPartForm({ part, page, refusal }: SetUpFieldsProps & { part: SetUpPart }) {
  const t = useT();
  const isLast = partAfter(part) === undefined;
  return (
    <form method="post" noValidate>
      <FormLayout>
        <FormErrors refusal={refusal} />
        <HiddenField name="version" value={String(page.version)} />
        <StoredValuesField values={page.form} />
        <Details summary={t("roundSetUp.example")}>
          <Prose>
            <p>{t(`roundSetUp.example_${part}`)}</p>
          </Prose>
        </Details>
        <SetUpFields part={part} page={page} refusal={refusal} />
        <FormActions>
          <Button name="intent" value="next">
            {t(isLast ? "roundSetUp.saveLast" : "roundSetUp.saveNext")}
          </Button>
          {/* After the last step both would lead to what there is to do next. */}
          {isLast ? null : (
            <Button name="intent" value="stop" kind="secondary">
              {t("roundSetUp.saveStop")}
            </Button>
          )}
        </FormActions>
      </FormLayout>
    </form>
  );
}
