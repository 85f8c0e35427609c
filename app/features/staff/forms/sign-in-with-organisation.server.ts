import { signInWithOrganisation } from "~/features/staff/commands/sign-in-with-organisation.server";
import {
  askedCookie,
  askedOf,
  forgetAsked,
  forgetRecognised,
  recognisedCookie,
  recognisedFor,
} from "~/features/staff/cookies/organisation-sign-in.server";
import type {
  OrganisationAsked,
  OrganisationPurpose,
  Recognised,
} from "~/features/staff/cookies/organisation-sign-in.server";
import type { OrganisationProblem } from "~/features/staff/domain/organisation-account";
import { provesSecondFactor } from "~/features/staff/domain/organisation-account";
import { providerInUse, subjectHashOf } from "~/features/staff/queries/identity-providers.server";
import { deskAskedFor, organisationAskedFor, secondFactorSchema } from "~/features/staff/schema";
import type { Language } from "~/i18n/language";
import { languageOf, localPath } from "~/i18n/language";
import { sessionIdOf } from "~/platform/cookie.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { notFound, seeOther } from "~/platform/http.server";
import { beginOpenId, finishOpenId } from "~/platform/openid.server";
import { countGuess, limit } from "~/platform/rate-limit.server";
import { staffOf } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";

const PAGE = "/inloggen/organisatie";

/** Exactly the address that is registered at the provider; each provider comes back to one of its own. */
const returnAddress = (id: string) => `${publicUrl()}${PAGE}/${id}/terug`;

function problem(language: Language, code: OrganisationProblem): Response {
  return seeOther(localPath(language, `${PAGE}?fout=${code}`), [forgetAsked()]);
}

async function purposeOf(request: Request): Promise<OrganisationPurpose | null> {
  const { doel, token } = organisationAskedFor(request.url);
  if (token !== undefined) return { kind: "invitation", token };
  if (doel === undefined) return { kind: "signIn", to: deskAskedFor(request.url) };
  const staff = await staffOf(request);
  return staff ? { kind: "link", staffId: staff.staffId } : null;
}

/** Sends the browser to an organisation, which recognises its own people. */
export async function goToOrganisation(request: Request, id: string, now: Date): Promise<Response> {
  const language = languageOf(request.url);
  const provider = await providerInUse(await database(), id);
  if (!provider) throw notFound();
  await limit("organisation", request);
  const purpose = await purposeOf(request);
  if (!purpose) return seeOther(localPath(language, "/inloggen"));
  const begun = await beginOpenId(provider, returnAddress(id), provider.acrValues);
  if (!begun.ok) return problem(language, begun.code);
  const asked = { providerId: id, purpose, language, secrets: begun.secrets };
  return seeOther(begun.address, [askedCookie(asked, now)]);
}

/** Whom the provider says this is; the answer has to fit what this very browser asked of this very provider. */
async function recognise(request: Request, asked: OrganisationAsked) {
  const provider = await providerInUse(await database(), asked.providerId);
  if (!provider) return { ok: false, code: "not_linked" } as const;
  const address = new URL(returnAddress(provider.id));
  address.search = new URL(request.url).search;
  const answer = await finishOpenId(provider, address, asked.secrets);
  if (!answer.ok) return answer;
  const recognised: Recognised = {
    providerId: provider.id,
    purpose: asked.purpose,
    subjectHash: subjectHashOf(provider.issuer, answer.subject),
    hasFactor: provesSecondFactor(answer, provider),
  };
  return { ok: true, recognised } as const;
}

async function goOn(
  request: Request,
  { purpose, language }: OrganisationAsked,
  recognised: Recognised,
  now: Date,
): Promise<Response> {
  const carried = [forgetAsked(), recognisedCookie(recognised, now)];
  if (purpose.kind === "link") {
    return seeOther(localPath(language, "/werkplek/mijn-account#organisatie"), carried);
  }
  if (purpose.kind === "invitation") {
    const { token } = purpose;
    return seeOther(localPath(language, `/inloggen/instellen?token=${token}`), carried);
  }
  const outcome = await signInWithOrganisation(
    recognised,
    null,
    sessionIdOf("staff", request),
    now,
  );
  if (!outcome.ok) {
    if (outcome.code === "not_linked") return problem(language, "not_linked");
    return seeOther(localPath(language, PAGE), carried);
  }
  const to = localPath(language === "nl" ? outcome.language : language, purpose.to);
  return seeOther(to, [forgetAsked(), ...outcome.cookies]);
}

/** Takes somebody in who comes back from an organisation. */
export async function returnFromOrganisation(
  request: Request,
  id: string,
  now: Date,
): Promise<Response> {
  const asked = askedOf(request, now);
  if (asked?.providerId !== id) return problem(languageOf(request.url), "sign_in_expired");
  const takeBack = await countGuess("signIn", request);
  const found = await recognise(request, asked);
  if (!found.ok) return problem(asked.language, found.code);
  await takeBack();
  return goOn(request, asked, found.recognised, now);
}

/** The own second factor, for whoever was recognised without one. */
export const organisationCodeForm = form({
  permission: "proof.show",
  secrets: ["code"],
  intents: (intent) => ({
    default: intent({
      read: (fields) => {
        const code = secondFactorSchema.safeParse(fields.text("code"));
        return code.success
          ? { ok: true, value: code.data }
          : { ok: false, errors: { code: "staff.codeSixDigits" } };
      },
      run: async ({ request, value: code, now }) => {
        const recognised = recognisedFor("signIn", request, now);
        if (!recognised) return { ok: false, code: "gone" } as const;
        const takeBack = await countGuess("signIn", request);
        const session = sessionIdOf("staff", request);
        const outcome = await signInWithOrganisation(recognised, code, session, now);
        if (!outcome.ok) return outcome;
        await takeBack();
        return { ...outcome, to: recognised.purpose.to };
      },
    }).answer({
      refusals: {
        gone: { code: "organisationAccount.problem_sign_in_expired" },
        not_linked: { code: "organisationAccount.problem_not_linked" },
        code_missing: { code: "staff.codeSixDigits" },
        code_wrong: { code: "organisationAccount.codeWrong" },
      },
      done: ({ cookies, to, language: chosen }, { language }) => ({
        to,
        cookies: [...cookies, forgetRecognised()],
        language: language === "nl" ? chosen : language,
      }),
    }),
  }),
});
