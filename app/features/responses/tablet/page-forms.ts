import type { Pressed } from "../domain/tablet-visit";

/** What a form holds, and which of its buttons was pressed. */
export function formOf(form: HTMLFormElement, submitter: HTMLElement | null): Pressed {
  const intent = submitter instanceof HTMLButtonElement ? submitter.value : "";
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return { intent, form: Object.fromEntries(fields) };
}

/** Posts a form of hidden fields: the browser goes where that leads. */
export function postForm(action: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action });
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
