/** Answers that are prepared and not given, and the texts they begin with. */
import { agreementPrefix } from "~/features/reporting/schema/reply-agreements";
import { preparedFormSchema } from "~/features/reporting/schema/reply-form";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { agreementProblems } from "~/features/reporting/domain/reply-agreements";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import type { PreparedForm } from "~/features/reporting/schema/reply-form";
import { languageNamed, localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type PreparedItem = {
  kind: ReplySubjectKind;
  id: string;
  title: LocalText;
  /** Whether everything that an answer needs is filled in. */
  complete: boolean;
  outcome: PreparedForm["outcome"];
  updatedAt: Date;
};

function isComplete(form: PreparedForm, bodyId: string, today: string): boolean {
  const { outcome, reason, owner, elsewhere, newAgreements } = form;
  const says = outcome !== "elsewhere" || (elsewhere ?? "").trim() !== "";
  const isSaid = outcome !== null && says && reason.trim() !== "" && owner.trim() !== "";
  return isSaid && agreementProblems(newAgreements, bodyId, today).length === 0;
}

/** The agreements that were written with it, as the fields of the form hold them. */
function agreementFields(drafts: PreparedForm["newAgreements"]): Record<string, string[]> {
  return Object.fromEntries(
    drafts.flatMap((draft, index) =>
      Object.entries(draft).flatMap(([name, value]): [string, string[]][] => {
        if (value === null || value === false) return [];
        return [[`${agreementPrefix(index + 1)}${name}`, [value === true ? "on" : value]]];
      }),
    ),
  );
}

async function titlesOf(
  rows: readonly { subjectKind: string; subjectId: string }[],
  language: Language,
): Promise<Map<string, LocalText>> {
  const client = await database();
  const ids = (kind: ReplySubjectKind) =>
    rows.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
  const [themes, proposals] = await Promise.all([
    client.theme.findMany({
      where: { id: { in: ids("theme") } },
      select: { id: true, title: true, titleEn: true },
    }),
    client.proposal.findMany({
      where: { id: { in: ids("proposal") } },
      select: { id: true, publicTitle: true, language: true },
    }),
  ]);
  return new Map([
    ...themes.map(({ id, title, titleEn }) => [id, localText(language, title, titleEn)] as const),
    ...proposals.map(({ id, publicTitle, language: written }) => {
      const title: LocalText = {
        text: publicTitle ?? "",
        language: languageNamed(written),
      };
      return [id, title] as const;
    }),
  ]);
}

/** What the own body prepared, oldest first. */
export async function preparedReplies(
  bodyId: string,
  language: Language,
  now: Date,
): Promise<PreparedItem[]> {
  const client = await database();
  const rows = await client.preparedReply.findMany({
    where: { bodyId },
    orderBy: { updatedAt: "asc" },
  });
  const titles = await titlesOf(rows, language);
  return rows.flatMap((row): PreparedItem[] => {
    const title = titles.get(row.subjectId);
    if (!title) return [];
    const form = preparedFormSchema.parse(JSON.parse(row.form));
    return [
      {
        kind: row.subjectKind === "theme" ? "theme" : "proposal",
        id: row.subjectId,
        title,
        complete: isComplete(form, bodyId, amsterdamDate(now)),
        outcome: form.outcome,
        updatedAt: row.updatedAt,
      },
    ];
  });
}

/** The prepared answer to one thing as the form fills itself in; null when there is none. */
export async function preparedReply(
  { kind, id }: { kind: ReplySubjectKind; id: string },
  bodyId: string,
): Promise<Record<string, string[]> | null> {
  const client = await database();
  const row = await client.preparedReply.findFirst({
    where: { subjectKind: kind, subjectId: id, bodyId },
  });
  if (!row) return null;
  const prepared = preparedFormSchema.parse(JSON.parse(row.form));
  const { agendaItemIds, principleIds, newAgreements, ...form } = prepared;
  const fields = Object.entries(form).map(([name, value]) => [name, [value ?? ""]] as const);
  return {
    ...Object.fromEntries(fields),
    ...agreementFields(newAgreements),
    agendaItemIds,
    principleIds,
  };
}

export type Template = { id: string; title: string; text: string };

/** The texts with which answers of a body can begin. */
export async function replyTemplates(bodyId: string): Promise<Template[]> {
  const client = await database();
  return client.replyTemplate.findMany({
    where: { bodyId },
    orderBy: { title: "asc" },
    select: { id: true, title: true, text: true },
  });
}
