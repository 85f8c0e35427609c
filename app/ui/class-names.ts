/** Joins the class names that apply: in any mix of strings and false or undefined, out one string. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
