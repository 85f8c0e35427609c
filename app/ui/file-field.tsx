import { controlAttributes, type FieldProps, FieldShell } from "~/ui/field-shell";

export interface FileFieldProps extends FieldProps {
  /** Media types the control offers, separated by commas; the server looks at the file itself. */
  accept?: string;
}

/** One file from the device. */
export function FileField(props: FileFieldProps) {
  return (
    <FieldShell {...props}>
      <input
        {...controlAttributes(props)}
        className="file-field"
        type="file"
        accept={props.accept}
        aria-required={props.optionalText ? undefined : true}
      />
    </FieldShell>
  );
}
