/**
 * Rule: an organisation keeps what it says again and again as a template: a round, a survey or a session under a name. A
 * template holds words and choices of the organisation and never a date, a link, a state, a contribution or a person.
 * Source: the issue on the workplace, B.1 (own templates).
 */
export const TEMPLATE_KINDS = ["round", "survey", "session"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** As many of one kind as fit in a list to choose from. */
export const MOST_OWN_TEMPLATES = 40;

export const TEMPLATE_NAME_LENGTH = 80;

/** Every text in what a template says, so that personal data in any of them is found. */
export function textsOf(content: unknown): readonly string[] {
  if (typeof content === "string") return [content];
  return typeof content === "object" && content !== null
    ? Object.values(content).flatMap(textsOf)
    : [];
}

/** Where something new of each kind is made. */
export const NEW_ADDRESSES: Readonly<Record<TemplateKind, string>> = {
  round: "/werkplek/rondes/nieuw",
  survey: "/werkplek/vragenlijsten/nieuw",
  session: "/werkplek/bijeenkomsten/nieuw",
};
