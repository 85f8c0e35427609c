import { useTellFieldName } from "~/ui/field-names";

/** A value that travels with the form and that nobody needs to see. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  useTellFieldName(name, null);
  return <input type="hidden" name={name} value={value} />;
}
