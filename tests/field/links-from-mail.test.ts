/**
 * Elsewhere: a page behind a link in a mail asked the browser not to say where it came from, so its own button arrived
 * with `Origin: null` and was refused; and one-click unsubscribing, which a mail program posts by itself, was refused for
 * coming from another site. Where the address is the proof, the origin proves nothing.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { signUpToken } from "~/features/sessions/queries/own-sign-up.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant } from "../support/actors";
import { post, visit } from "../support/application";
import { testDatabase } from "../support/database";
import { makeRegion, makeSession } from "../support/sessions";

/** What browsers and mail programs name as origin. */
const ORIGINS = ["null", "https://mail.voorbeeld.example", "http://localhost:3000"];

const DAY = 86_400_000;
const UNKNOWN = `x.${"A".repeat(43)}`;

beforeAll(makeRegion);

async function linkOfSignUp(): Promise<{ link: string; sessionId: string }> {
  const startsAt = new Date(Date.now() + 10 * DAY);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const { id, slug } = await makeSession({ startsAt, endsAt });
  const { personId, cookie } = await asParticipant();
  const fields = { submission: newSubmissionToken(), role: "parent", ageBand: "over27" };
  const sent = await post(`/bijeenkomsten/${slug}/aanmelden`, fields, { Cookie: cookie });
  expect(sent.status).toBe(303);
  return { link: `/aanmelding/${signUpToken(id, personId)}`, sessionId: id };
}

describe.each(ORIGINS)("with the origin %s", (origin) => {
  test("the button behind the link of a sign-up cancels it", async () => {
    const { link, sessionId } = await linkOfSignUp();
    expect((await post(link, { intent: "cancel" }, { Origin: origin })).status).toBe(303);
    const client = await testDatabase();
    const [signUp] = await client.signUp.findMany({ where: { sessionId } });
    expect(signUp?.state).toBe("cancelled");
  });

  test.each(["/e-mail/afmelden?adres=x&bewijs=y", `/mijn/e-mail/bevestigen?bewijs=${UNKNOWN}`])(
    "%s looks at its proof",
    async (address) => {
      for (const language of ["", "/en"]) {
        const answer = await post(`${language}${address}`, {}, { Origin: origin });
        expect(answer.status).toBe(410);
      }
    },
  );
});

test("elsewhere another origin is refused as before", async () => {
  for (const path of ["/voorstellen/nieuw", "/meedoen", "/mijn", "/aanmelding/x/y"]) {
    expect((await post(path, {}, { Origin: "null" })).status).toBe(403);
  }
});

test("no page asks the browser to hide where its own forms come from", async () => {
  const { link } = await linkOfSignUp();
  for (const address of [link, "/uitnodiging/onbekend", "/e-mail/afmelden?adres=x&bewijs=y"]) {
    const answer = await visit(address);
    expect(answer.headers.get("Referrer-Policy")).toBe("same-origin");
    expect(await answer.text()).not.toContain("no-referrer");
  }
});
