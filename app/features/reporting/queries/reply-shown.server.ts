/** An answer as everyone reads it: before it is public, so that its writer sees what will stand there, and after. */
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import type { ReplyInput } from "~/features/reporting/schema/reply-form";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { checkReply } from "./reply-check.server";
import type { ReplyRefusal } from "./reply-check.server";
import { proposalsWaitingFor, themesWaitingFor } from "./reply-desk.server";
import { replyColumns, replyOf } from "./theme-thread.server";
import type { ReplyDto } from "./theme-thread.server";

/** The day that counts for an answer, beside the day it was due. */
export type DayThatCounts = { on: string; dueAt: Date | null; late: boolean };

export type ReplyPreview = { reply: ReplyDto; day: DayThatCounts };

/**
 * What would become public, without writing anything; refused for the same reasons as giving the answer.
 * @param input the answer as it was filled in, dated today
 */
export async function previewReply(
  grant: Authorized<"reply.write">,
  subjectKey: { kind: ReplySubjectKind; id: string },
  input: ReplyInput,
  language: Language,
  now: Date,
): Promise<{ ok: true; preview: ReplyPreview } | ReplyRefusal> {
  const client = await database();
  const checked = await checkReply(client, grant, subjectKey, input, language, now);
  if (!checked.ok) return checked;
  const { reply, subject, late, by } = checked;
  const [body, items] = await Promise.all([
    client.body.findUniqueOrThrow({
      where: { id: by.bodyId },
      select: { name: true, nameEn: true },
    }),
    client.agendaItem.findMany({
      where: { id: { in: [...reply.agendaItemIds] } },
      orderBy: { id: "asc" },
      select: { slug: true, what: true, whatEn: true, state: true, dueOn: true },
    }),
  ]);
  const drafted = (reply.newAgreements ?? []).map(({ what, whatEn, dueOn }) => {
    return { slug: "", what, whatEn, state: "open", dueOn };
  });
  const isElsewhere = reply.outcome === "elsewhere";
  const shown = replyOf(
    {
      ...reply,
      id: "preview",
      elsewhere: isElsewhere ? reply.elsewhere : null,
      elsewhereEn: isElsewhere ? reply.elsewhereEn : null,
      publishedAt: null,
      example: false,
      body,
      agendaItems: [...items, ...drafted].map((agendaItem) => ({ agendaItem })),
    },
    language,
  );
  const day = { on: reply.repliedOn, dueAt: subject.dueAt, late };
  return { ok: true, preview: { reply: shown, day } };
}

/** An answer that is public, and how many things still wait for the same body. */
export type GivenReply = ReplyPreview & { waiting: number };

/** The newest public answer of the own body to something; null when it gave none. */
export async function givenReply(
  { kind, id, dueAt }: { kind: ReplySubjectKind; id: string; dueAt: Date | null },
  bodyId: string,
  language: Language,
): Promise<GivenReply | null> {
  const client = await database();
  const about = kind === "theme" ? { themeId: id } : { proposalId: id };
  const [row, themes, proposals] = await Promise.all([
    client.reply.findFirst({
      where: { ...about, bodyId, ...PUBLIC_REPLY },
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      select: replyColumns,
    }),
    client.theme.count({ where: themesWaitingFor(bodyId) }),
    client.proposal.count({ where: proposalsWaitingFor(bodyId) }),
  ]);
  if (!row) return null;
  const late = dueAt !== null && row.publishedAt !== null && isOverdue(dueAt, row.publishedAt);
  return {
    reply: replyOf(row, language),
    day: { on: row.repliedOn, dueAt, late },
    waiting: themes + proposals,
  };
}
