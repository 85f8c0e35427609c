/** The element id of the field with this form name, so that an error summary and a field agree: in "answers.q1", out "field-answers.q1". */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** The id of what is wrong with the field of this form name. */
export function errorId(name: string): string {
  return `${fieldId(name)}-error`;
}
