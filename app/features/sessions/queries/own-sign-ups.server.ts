import { SIGN_UP_STATES } from "~/features/sessions/domain/sign-up";
import type { SignUpState } from "~/features/sessions/domain/sign-up";
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace, WantedPage } from "~/platform/paging.server";
import { z } from "zod";

const signUpState = z.enum(SIGN_UP_STATES);

/** A session somebody signed up for. */
export type MySignUp = {
  slug: string;
  title: LocalText;
  startsAt: Date;
  state: SignUpState;
  sessionCancelled: boolean;
  reportPublished: boolean;
};

/** One page of the sessions this person signed up for, the latest first. */
export async function mySignUps(
  client: Connection,
  personId: string,
  language: Language,
  { wanted, size }: WantedPage,
): Promise<PagePlace & { rows: MySignUp[] }> {
  const total = await client.signUp.count({ where: { personId } });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, size);
  const rows = await client.signUp.findMany({
    where: { personId },
    orderBy: [{ session: { startsAt: "desc" } }, { id: "asc" }],
    skip,
    take,
    select: {
      state: true,
      session: {
        select: {
          slug: true,
          state: true,
          title: true,
          titleEn: true,
          startsAt: true,
          report: { select: { publishedAt: true } },
        },
      },
    },
  });
  const signUps = rows.map(({ state: stored, session }) => {
    const state = signUpState.parse(stored);
    return {
      slug: session.slug,
      title: localText(language, session.title, session.titleEn),
      startsAt: session.startsAt,
      state,
      sessionCancelled: session.state === "cancelled",
      reportPublished: isPublicReport(session.report),
    };
  });
  return { page, pageCount, rows: signUps };
}
