import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { MOST_THEMES } from "~/features/reporting/domain/theme";
import type { ThemeForm } from "~/features/reporting/schema/theme-form";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type WriteThemeOutcome =
  | { ok: true; place: string }
  | { ok: false; code: "not_found" | "conflict" | "unknown_choice" | "too_many" };

/** The address of a theme at its desk. */
function themeDeskAddress(roundSlug: string, themeSlug: string): string {
  return `/werkplek/rode-draden/${roundSlug}/${themeSlug}`;
}

function columnsOf({ title, titleEn, summary, summaryEn, asks, asksEn, bodyId }: ThemeForm) {
  return {
    title,
    titleEn,
    summary,
    summaryEn,
    bodyId,
    asks: JSON.stringify(asks.map((nl, index) => ({ nl, en: asksEn[index] ?? "" }))),
  };
}

/** Everything of a theme that everyone reads in words. */
function wordsOf({ title, titleEn, summary, summaryEn, asks, asksEn }: ThemeForm) {
  return [title, titleEn, summary, summaryEn, ...asks, ...asksEn];
}

/** Addresses of the desk itself. */
const RESERVED = [{ slug: "nieuw" }, { slug: "los" }];

function newSlug(transaction: Transaction, title: string): Promise<string> {
  return freeSlug(title, "rode-draad", async (slugs) => [
    ...RESERVED,
    ...(await transaction.theme.findMany({
      where: { slug: { in: slugs } },
      select: { slug: true },
    })),
  ]);
}

async function setPrinciples(
  transaction: Transaction,
  themeId: string,
  principleIds: readonly string[],
): Promise<void> {
  const known = await transaction.principle.findMany({
    where: { id: { in: [...principleIds] } },
    select: { id: true },
  });
  await transaction.themePrinciple.deleteMany({ where: { themeId } });
  await transaction.themePrinciple.createMany({
    data: known.map(({ id }) => ({ themeId, principleId: id })),
  });
}

/**
 * Makes a theme of a round, as a draft, or changes the one there is.
 * @param slug the theme to change; null for a new one
 */
export async function writeTheme(
  grant: Authorized<"theme.write">,
  address: { roundId: string; roundSlug: string; slug: string | null },
  form: ThemeForm,
  principleIds: readonly string[],
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<WriteThemeOutcome> {
  const { roundId, roundSlug, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<WriteThemeOutcome> => {
    const place = await findSubmission(transaction, form.submission);
    if (place !== undefined) return { ok: true, place };
    const { bodyId } = form;
    if (bodyId !== null && (await transaction.body.count({ where: { id: bodyId } })) === 0) {
      return { ok: false, code: "unknown_choice" };
    }
    const present = await transaction.theme.count({ where: { roundId } });
    if (slug === null && present >= MOST_THEMES) return { ok: false, code: "too_many" };
    const theme =
      slug === null
        ? await transaction.theme.create({
            data: {
              ...columnsOf(form),
              roundId,
              slug: await newSlug(transaction, form.title),
              position: present + 1,
              createdAt: now,
            },
          })
        : await transaction.theme.findFirst({ where: { slug, roundId } });
    if (!theme) return { ok: false, code: "not_found" };
    if (slug !== null) {
      const changed = await transaction.theme.updateMany({
        where: { id: theme.id, version: form.version },
        data: { ...columnsOf(form), version: { increment: 1 } },
      });
      if (changed.count === 0) return { ok: false, code: "conflict" };
    }
    await setPrinciples(transaction, theme.id, principleIds);
    const mayStay = isPublicTheme(theme)
      ? await requireFindsHandled(transaction, wordsOf(form), stays)
      : null;
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: slug === null ? "theme.made" : "theme.changed",
        subjectKind: "theme",
        subjectId: theme.id,
        details: { mayStay, state: theme.state },
      },
      now,
    );
    const location = themeDeskAddress(roundSlug, theme.slug);
    await recordSubmission(transaction, form.submission, "theme", location, now);
    return { ok: true, place: location };
  });
}
