import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/select-field";

/** Narrows the log to one kind of thing; a form that works without script. */
export function LogFilter(props: { action: string; kinds: readonly string[]; kind: string }) {
  const t = useT();
  return (
    <form method="get" action={props.action} className="desk__filter">
      <SelectField
        name="soort"
        label={t("staff.logKind")}
        placeholder={t("staff.logAllKinds")}
        options={props.kinds.map((kind) => ({ value: kind, label: kind }))}
        defaultValue={props.kind}
        optionalText={t("site.optional")}
      />
      <Button kind="secondary">{t("staff.logShow")}</Button>
    </form>
  );
}
