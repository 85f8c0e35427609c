/**
 * A whole round from an empty start, through the screens only: the first administrator, colleagues, a mail that arrives, a
 * round, a survey, a session, people who take part, moderation, a theme, answers and reporting back. On a wide screen and on
 * a phone, with script and without.
 */
import type { Browser } from "@playwright/test";
import { emptyInstallation } from "./empty-installation";
import type { EmptyInstallation } from "./empty-installation";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";
import {
  Hand,
  SESSION,
  answer,
  colleague,
  makeRound,
  makeSession,
  makeSurvey,
  moderate,
  openSurvey,
  propose,
  settle,
  signIn,
  takeStep,
} from "./whole-round";
import { readAnswer, reply, report, sumUp } from "./whole-round-answers";

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
let running: EmptyInstallation | undefined;
test.afterEach(() => running?.stop());

for (const viewport of WIDTHS) {
  test(
    `a whole round from an empty start, at ${viewport.width} pixels`,
    { tag: "@long" },
    async ({ browser }, info) => {
      test.setTimeout(300_000);
      const installation = await emptyInstallation();
      running = installation;
      const { javaScriptEnabled } = info.project.use;
      const somebody = async (from: Browser) => {
        const settings = { baseURL: installation.base, viewport, locale: "nl-NL" };
        const context = await from.newContext({ ...settings, javaScriptEnabled });
        return new Hand(await context.newPage());
      };
      const [beheer, moderator, responder, visitor] = await Promise.all(
        Array.from({ length: 4 }, () => somebody(browser)),
      );
      if (!beheer || !moderator || !responder || !visitor) throw new Error("nobody is there");
      const steps: [string, number][] = [];
      const step = async <T>(name: string, hand: Hand, work: () => Promise<T>): Promise<T> => {
        const before = hand.clicks;
        const done = await test.step(name, work);
        await test.step(`${name}: the page can be used by everybody`, async () => {
          await expectAccessible(hand.page);
          await expectNoHorizontalScroll(hand.page);
        });
        steps.push([name, hand.clicks - before]);
        return done;
      };

      await step("first sign-in", beheer, () => signIn(beheer, installation.administrator));
      await step("first steps", beheer, () => settle(beheer, installation.administrator));
      expect(installation.mail.length).toBeGreaterThan(0);
      const accounts = [
        { email: "moderator@example.org", role: "moderator" },
        { email: "tweede@example.org", role: "moderator" },
        { email: "veiligheid@example.org", role: "aandachtsfunctionaris veiligheid" },
        { email: "antwoord@example.org", role: "beantwoorder", body: "SamenTwente" },
      ];
      const people = await step("accounts", beheer, async () => {
        const made = [];
        for (const account of accounts) made.push(await colleague(beheer, visitor, account));
        return made;
      });
      const [first, , , answers] = people;
      if (!first || !answers) throw new Error("an account is missing");
      await step("sign in", moderator, () => signIn(moderator, first));
      const desk = await step("round", moderator, () => makeRound(moderator));
      const survey = await step("survey", moderator, () => makeSurvey(moderator));
      const session = await step("session", moderator, () => makeSession(moderator));
      await step("announce", moderator, () =>
        takeStep(moderator, desk, "Kondig aan", "Ja, kondig aan"),
      );
      await step("open", moderator, async () => {
        await takeStep(moderator, desk, "Open de ronde", "Ja, open de ronde");
        await openSurvey(moderator, survey);
      });
      await step("answer a survey", visitor, () => answer(visitor, survey));
      await step("propose", visitor, () => propose(visitor));
      await step("moderate", moderator, () => moderate(moderator));
      installation.letSessionPass(SESSION);
      await step("report of the session", moderator, () => report(moderator, session));
      await step("close", moderator, () =>
        takeStep(moderator, desk, "Sluit de ronde", "Ja, sluit de ronde"),
      );
      await step("theme", moderator, () => sumUp(moderator, desk));
      await step("sign in to answer", responder, () => signIn(responder, answers));
      await step("answer", responder, () => reply(responder));
      await step("report back", moderator, () =>
        takeStep(moderator, desk, "Koppel terug", "Ja, koppel terug"),
      );
      await step("read the answer", visitor, () => readAnswer(visitor, desk));
      const told = steps.map(([name, clicks]) => `${name}: ${clicks}`).join(", ");
      info.annotations.push({ type: "clicks", description: told });
    },
  );
}
