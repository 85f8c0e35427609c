/** The element id of the field with this form name, so that an error summary and a field agree: in "answers.q1", out "field-answers.q1". */
export function fieldId(name: string): string {
  return `field-${name}`;
}
