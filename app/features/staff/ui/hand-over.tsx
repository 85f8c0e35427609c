import type { AccountWork, WorkCount } from "~/features/staff/queries/work.server";
import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";

/** How much of each kind. */
export function WorkList({ work }: { work: readonly WorkCount[] }) {
  const t = useT();
  return (
    <ul>
      {work.map(({ kind, count }) => (
        <li key={kind}>{t(`staffWork.kind_${kind}`, { count })}</li>
      ))}
    </ul>
  );
}

/** Who takes over what an account leaves behind, or that nobody does. */
export function HandOverFields(props: {
  moderators: AccountWork["moderators"];
  /** Whether something is left when nobody takes over. */
  isLeft: boolean;
  value: (name: string) => string | undefined;
  error?: string | undefined;
}) {
  const { moderators, isLeft, value, error } = props;
  const t = useT();
  return (
    <>
      <SelectField
        name="handOverTo"
        label={t("staffWork.handOverTo")}
        description={t("staffWork.handOverHelp")}
        options={[
          { value: "", label: t("staffWork.handOverNobody") },
          ...moderators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue={value("handOverTo") ?? ""}
        error={error}
      />
      {isLeft ? (
        <Checkbox
          name="forNobody"
          label={t("staffWork.forNobody")}
          defaultChecked={value("forNobody") === "on"}
        />
      ) : null}
    </>
  );
}

/** What nobody with an account may do. */
export function UnassignedWork({ work }: { work: readonly WorkCount[] }) {
  const t = useT();
  return (
    <>
      <Text>{t("staffWork.nobodyText")}</Text>
      <WorkList work={work} />
    </>
  );
}
