/** The page after sending: what it says, in its title too, what happens next, and the code of nobody else. */
import { beforeAll, describe, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { holdClock } from "~/platform/clock.server";
import { asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey, submission } from "../../support/surveys";

const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

function cookiesOf(answer: Response): string {
  return answer.headers.getSetCookie().map(cookieOf).join("; ");
}

async function follow(sent: Response, cookie: string) {
  const answer = await visit(sent.headers.get("Location") ?? "", { headers: { Cookie: cookie } });
  const html = await answer.text();
  return {
    html,
    title: /<title>([^<]*) · /.exec(html)?.[1],
    heading: /<h1[^>]*>([^<]*)</.exec(html)?.[1],
  };
}

describe("what it says", () => {
  test.each([
    ["", "Dank je wel, we hebben het ontvangen", "Je antwoorden zijn veranderd"],
    ["/en", "Thank you, we have received it", "Your answers have been changed"],
  ])("in its title is what it says in its heading: %s", async (prefix, thanks, changed) => {
    const survey = await openSurvey();
    const { cookie } = await asParticipant();
    const path = `${prefix}/vragenlijsten/${survey.slug}`;
    // Somebody who has a code already sends for the first time, and then once more.
    const first = await follow(await post(path, submission(), { Cookie: cookie }), cookie);
    expect(first).toMatchObject({ title: thanks, heading: thanks });
    const again = await follow(await post(path, submission(), { Cookie: cookie }), cookie);
    expect(again).toMatchObject({ title: changed, heading: changed });
  });

  test("to somebody who sent nothing it says so, in its title too", async () => {
    const { slug } = await openSurvey();
    const html = await (await visit(`/vragenlijsten/${slug}/bedankt`)).text();
    expect(html).toContain("<title>Hier is niets van jou te zien · Inbreng</title>");
    expect(html).toContain("Hier is niets van jou te zien</h1>");
  });

  test("the same form twice leads to the same words", async () => {
    const survey = await openSurvey();
    const { cookie } = await asParticipant();
    const path = `/vragenlijsten/${survey.slug}`;
    await post(path, submission(), { Cookie: cookie });
    const fields = submission();
    const both = [
      await post(path, fields, { Cookie: cookie }),
      await post(path, fields, { Cookie: cookie }),
    ];
    const [one, two] = both.map(({ headers }) => headers.get("Location"));
    expect(one).toBe(two);
  });

  test("what happens next stands there with its days, and with who answers", async () => {
    const survey = await openSurvey({ closesAt: new Date("2027-02-03T22:59:59Z") });
    const client = await unqueuedDatabase();
    const body = await client.body.findFirstOrThrow();
    await client.round.update({
      where: { id: survey.roundId },
      data: { answererBodyId: body.id, replyDueAt: new Date("2027-04-05T10:00:00Z") },
    });
    const path = `/vragenlijsten/${survey.slug}`;
    const sent = await post(path, submission());
    const { html } = await follow(sent, cookiesOf(sent));
    expect(html).toContain("Tot en met 3 februari 2027");
    expect(html).toContain("5 april 2027");
    expect(html).toContain(body.name);
    // A round of which the figures name nobody yet says nothing about numbers.
    expect(html).not.toMatch(/gingen je voor|ging je voor/);
  });
});

describe("how many went before", () => {
  test("is what the figures of the round show, with their rule on small numbers", async () => {
    const client = await unqueuedDatabase();
    const { id, slug } = await client.round.findFirstOrThrow({
      where: { surveys: { some: { slug: "wonen-en-verblijf" } } },
      select: { id: true, slug: true },
    });
    const round = await (await visit(`/rondes/${slug}`)).text();
    const shown = /([^<>]{1,40}) mensen deden tot nu toe mee/.exec(round)?.[1] ?? "nobody";
    const survey = await openSurvey();
    await client.survey.update({ where: { id: survey.id }, data: { roundId: id } });
    await client.activity.update({ where: { id: survey.activityId }, data: { roundId: id } });
    const sent = await post(`/vragenlijsten/${survey.slug}`, submission());
    const { html } = await follow(sent, cookiesOf(sent));
    expect(html).toContain(`${shown} mensen gingen je voor`);
  });
});

describe("the code", () => {
  test("can be copied, kept as a picture and shared, and without script it can be saved", async () => {
    const survey = await openSurvey();
    const sent = await post(`/vragenlijsten/${survey.slug}`, submission());
    const { html } = await follow(sent, cookiesOf(sent));
    const code = CODE.exec(html)?.[0] ?? "no code";
    expect(html).toContain('data-copies="participation-code"');
    expect(html).toContain('href="/mijn/code.png"');
    expect(html).toContain(`data-share-text="`);
    expect(html).toContain("een kwartier");
    // In no address that a browser sends.
    const addresses = [...html.matchAll(/(?:href|src|action)="([^"#]*)/g)].map(([, to]) => to);
    expect(addresses.filter((to) => to?.includes(code))).toEqual([]);
  });

  test("once it is no longer shown the page says where a new one is made", async () => {
    const survey = await openSurvey();
    const sent = await post(`/vragenlijsten/${survey.slug}`, submission());
    const session = cookiesOf(sent)
      .split("; ")
      .filter((cookie) => !cookie.startsWith("inbreng-receipt"))
      .join("; ");
    const { html, heading } = await follow(sent, session);
    expect(heading).toBe("Dank je wel, we hebben het ontvangen");
    expect(html).not.toMatch(CODE);
    expect(html).toContain('href="/mijn/code"');
  });

  test("is not shown to the next person on the device, who has a code of their own", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const left = cookiesOf(await post(path, submission()));
    const next = await asParticipant();
    const cookie = [
      ...left.split("; ").filter((one) => !one.startsWith("inbreng-participant")),
      next.cookie,
    ].join("; ");
    const { html } = await follow(await post(path, submission(), { Cookie: cookie }), cookie);
    expect(html).not.toMatch(CODE);
  });
});
