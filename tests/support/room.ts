/** A session whose room is going on, with one question that is asked, for tests over HTTP. */
import { expect } from "vitest";
import { EXAMPLE_MOMENT } from "./base-databases";
import type { TestBrowser } from "./browser";
import { testDatabase } from "./database";
import { openDesk } from "./session-desk";
import type { SessionDesk } from "./session-desk";

/** The one address of everybody in the hall. */
export const HALL = "198.51.100.7";
const HOUR = 3_600_000;

/** The times of a session that is going on, by the clock of the examples. */
export const BUSY = {
  startsAt: new Date(EXAMPLE_MOMENT.getTime() - HOUR),
  endsAt: new Date(EXAMPLE_MOMENT.getTime() + HOUR),
};

/** The desk of a session with its room, and the page of a phone. */
export type Room = SessionDesk & {
  lead: (fields: Record<string, string>) => Promise<Response>;
  phone: string;
};

/** A room that begun, with its first question open. */
export async function openRoom(): Promise<Room> {
  const desk = await openDesk(BUSY);
  const room = `${desk.here}/zaal`;
  const client = await testDatabase();
  const lead = async (fields: Record<string, string>) => {
    const known = await client.liveRoom.findUnique({
      where: { sessionId: desk.session.id },
      select: { version: true },
    });
    return desk.send(room, { version: String(known?.version ?? 0), ...fields });
  };
  const question = { questionId: "", text: "Waar wil je wonen?", kind: "single" };
  const saved = await desk.send(`${room}/vragen`, { ...question, options: "thuis\nergens anders" });
  expect(saved.headers.get("Location")).toBe(`${room}/vragen?bewaard`);
  expect((await lead({ step: "begin" })).status).toBe(303);
  expect((await lead({ step: "next" })).status).toBe(303);
  return { ...desk, lead, phone: `/bijeenkomsten/${desk.session.slug}/meedoen` };
}

/** Votes as a phone does. */
export async function vote(
  browser: TestBrowser,
  { phone, session }: Room,
  choice: string,
  token?: string,
) {
  const client = await testDatabase();
  const question = await client.liveQuestion.findFirstOrThrow({
    where: { room: { sessionId: session.id } },
    select: { id: true },
  });
  // Whoever voted already asks for the choice again.
  const submission = token ?? (await browser.tokenOf(`${phone}?verander`));
  return browser.send(phone, { submission, questionId: question.id, choice });
}

/** How many votes there are in a room. */
export async function votes({ session }: Room): Promise<number> {
  const client = await testDatabase();
  return client.liveVote.count({ where: { question: { room: { sessionId: session.id } } } });
}

/** The HTML of an answer, without what React puts between texts. */
export const textOf = async (answer: Response) => (await answer.text()).replaceAll("<!-- -->", "");
