import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { FormActions } from "~/ui/form-actions";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export interface LinkConfirmationProps {
  action: string;
  state: "ready" | "done" | "gone";
  ready: { title: string; text: string; button: string };
  done: { title: string; text: string };
}

/** The page behind a link in a message: it does something only when its button is pressed. */
export function LinkConfirmation({ action, state, ready, done }: LinkConfirmationProps) {
  const t = useT();
  const path = usePath();
  if (state === "ready") {
    return (
      <Stack gap="loose">
        <PageHeader title={ready.title} lead={ready.text} />
        <form method="post" action={action}>
          <FormActions>
            <Button>{ready.button}</Button>
          </FormActions>
        </form>
      </Stack>
    );
  }
  const { title, text } =
    state === "done" ? done : { title: t("people.linkGoneTitle"), text: t("people.linkGoneText") };
  return (
    <Stack gap="loose">
      <PageHeader title={title} lead={text} />
      <FormActions>
        <ButtonLink href={path("/mijn")}>{t("people.ownTitle")}</ButtonLink>
      </FormActions>
    </Stack>
  );
}
