import { AgreementFields } from "~/features/agenda/ui/agreement-fields";
import { AGREEMENT_PLACES, agreementPrefix } from "~/features/reporting/schema/reply-agreements";
import { useT } from "~/i18n/context";
import { Details } from "~/ui/details";
import { FormLayout } from "~/ui/form-layout";
import { Text } from "~/ui/text";

interface ReplyAgreementsProps {
  values: Readonly<Record<string, readonly string[] | undefined>>;
  /** What is wrong, by field. */
  messageOf: Readonly<Record<string, string | undefined>>;
}

/** Agreements to write with the answer, each folded until it is wanted. */
export function ReplyAgreements({ values, messageOf }: ReplyAgreementsProps) {
  const t = useT();
  const isUsed = (prefix: string) =>
    Object.keys(messageOf).some((name) => name.startsWith(prefix)) ||
    Object.entries(values).some(
      ([name, [value = ""] = []]) =>
        name.startsWith(prefix) && value.trim() !== "" && name !== `${prefix}basis`,
    );
  return (
    <div>
      {AGREEMENT_PLACES.map((place) => {
        const prefix = agreementPrefix(place);
        return (
          <Details
            key={place}
            summary={t("reportingDesk.newAgreementNumber", { number: place })}
            open={isUsed(prefix)}
          >
            <Text quiet>{t("reportingDesk.newAgreementText")}</Text>
            <FormLayout>
              <AgreementFields prefix={prefix} lines={[]} values={values} messageOf={messageOf} />
            </FormLayout>
          </Details>
        );
      })}
    </div>
  );
}
