import { useT } from "~/i18n/context";
import { TextField } from "~/ui/text-field";

/** A field that only machines fill in. It is out of sight until one was taken for a machine; then it says what to do. */
export function LeaveEmptyField({ error }: { error?: string }) {
  const t = useT();
  return (
    <div className={error ? undefined : "leave-empty"} aria-hidden={error ? undefined : true}>
      {error ? (
        <TextField name="website" label={t("proposals.leaveEmpty")} error={error} />
      ) : (
        <label>
          {t("proposals.leaveEmpty")}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      )}
    </div>
  );
}
