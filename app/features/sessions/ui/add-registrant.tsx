import type { ReactNode } from "react";
import type { SignedUpFor } from "~/features/sessions/commands/sign-up-for.server";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { CodeDisplay } from "~/ui/code-display";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { useSiteAddress } from "~/ui/site-address";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { SignUpWords } from "./sign-up-words";
import { WayField } from "./way-field";
import type { WayFieldProps } from "./way-field";

interface AddRegistrantFormProps {
  /** The fields of "who am I", the same as for whoever signs up alone. */
  declaration: ReactNode;
  ways: WayFieldProps["ways"];
  submission: string;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What staff write down of somebody who telephones: the same questions, and no address. */
export function AddRegistrantForm(props: AddRegistrantFormProps) {
  const { declaration, ways, submission, values, errors } = props;
  const t = useT();
  const value = (name: string) => values[name]?.[0];
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <WayField ways={ways} value={value("way")} error={errors["way"]} />
        {declaration}
        <SignUpWords
          nickname={value("nickname")}
          needs={value("needs")}
          companion={value("companion") === "on"}
          errors={errors}
        />
        <FormActions>
          <Button>{t("sessionDesk.addSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** What is read out or printed once: the number on the list, and the code with which they can change it themselves. */
export function AddedRegistrant({ id, added }: { id: string; added: SignedUpFor }) {
  const t = useT();
  const path = usePath();
  const site = useSiteAddress();
  return (
    <Stack gap="loose">
      <Alert
        kind="ok"
        role="status"
        title={t(added.waiting ? "sessionDesk.addedWaiting" : "sessionDesk.added", {
          number: added.number,
        })}
      />
      <Section title={t("sessionDesk.addedCodeTitle")}>
        <Text>{t("sessionDesk.addedCodeText")}</Text>
        <CodeDisplay label={t("declaration.codeLabel")} code={added.code} />
        <Text>{t("sessionDesk.addedWhere", { address: `${site}${path("/meedoen")}` })}</Text>
      </Section>
      <div className="cluster not-on-paper">
        <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/aanmelden`)}>
          {t("sessionDesk.addNext")}
        </ButtonLink>
        <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}`)} kind="secondary">
          {t("sessionDesk.toDay")}
        </ButtonLink>
      </div>
    </Stack>
  );
}
