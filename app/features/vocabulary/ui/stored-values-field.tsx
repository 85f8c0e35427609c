import { STORED_VALUES } from "~/features/vocabulary/domain/concurrent-edit";
import type { FieldValues } from "~/features/vocabulary/domain/concurrent-edit";
import { HiddenField } from "~/ui/hidden-field";

/** Stands in a form with a version: when somebody else changes the same meanwhile, the page can say what. */
export function StoredValuesField({ values }: { values: FieldValues }) {
  return <HiddenField name={STORED_VALUES} value={JSON.stringify(values)} />;
}
