import { noteOwner } from "~/features/staff/commands/prove-owner.server";
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
import { organisationSessionCookie } from "~/features/staff/cookies/organisation-sign-out.server";
import type { OrganisationProblem } from "~/features/staff/domain/organisation-account";
import { provesSecondFactor } from "~/features/staff/domain/organisation-account";
import { providerInUse, subjectHashOf } from "~/features/staff/queries/identity-providers.server";
import { deskAskedFor, organisationAskedFor, secondFactorSchema } from "~/features/staff/schema";
import type { Language } from "~/i18n/language";
import { deskLanguage, languageOf, localPath } from "~/i18n/language";
import { sessionIdOf } from "~/platform/cookie.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { notFound, seeOther } from "~/platform/http.server";
import { beginOpenId, finishOpenId } from "~/platform/openid.server";
import { countGuess, limit } from "~/platform/rate-limit.server";
import { sha256 } from "~/platform/secret.server";
import { staffOf } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";

const PAGE = "/inloggen/organisatie";

/** Exactly the address that is registered at the provider; each provider comes back to one of its own. */
const returnAddress = (id: string) => `${publicUrl()}${PAGE}/${id}/terug`;

function problem(language: Language, code: OrganisationProblem): Response {
  return seeOther(localPath(language, `${PAGE}?fout=${code}`), [forgetAsked()]);
}

async function purposeOf(request: Request, now: Date): Promise<OrganisationPurpose | null> {
  const { doel, token } = organisationAskedFor(request.url);
  if (token !== undefined) return { kind: "invitation", token };
  const to = deskAskedFor(request.url);
  if (doel === undefined) return { kind: "signIn", to };
  const staff = await staffOf(request);
  if (!staff) return null;
  const { staffId } = staff;
  if (doel === "koppelen") return { kind: "link", staffId };
  const sessionHash = sha256(sessionIdOf("staff", request) ?? "");
  return { kind: "confirm", staffId, sessionHash, askedAt: now.getTime(), to };
}

/** Sends the browser to an organisation, which recognises its own people. */
export async function goToOrganisation(request: Request, id: string, now: Date): Promise<Response> {
  const language = languageOf(request.url);
  const provider = await providerInUse(await database(), id);
  if (!provider) throw notFound();
  await limit("organisation", request);
  const purpose = await purposeOf(request, now);
  if (!purpose) return seeOther(localPath(language, "/inloggen"));
  const mustSayWhen = purpose.kind === "confirm";
  const { acrValues } = provider;
  const begun = await beginOpenId(provider, returnAddress(id), { acrValues, mustSayWhen });
  if (!begun.ok) return problem(language, begun.code);
  const asked = {
    providerId: id,
    purpose,
    language: deskLanguage(language),
    secrets: begun.secrets,
  };
  return seeOther(begun.address, [askedCookie(asked, now)]);
}

/** What an organisation said, as far as it is looked at here. */
type Found = { recognised: Recognised; authTime: number | null; endsWith: string | null };

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
  const { authTime, endsWith } = answer;
  return { ok: true, recognised, authTime, endsWith } as const;
}

/** Goes back to where somebody was asked once more who they are, in the session that asked, and in no other one. */
async function confirmOwner(
  request: Request,
  { purpose, language }: OrganisationAsked,
  { recognised, authTime }: Found,
  now: Date,
): Promise<Response> {
  if (purpose.kind !== "confirm") throw new Error("Nobody was asked who they are");
  const { askedAt, sessionHash, staffId, to } = purpose;
  const staff = await staffOf(request);
  const sessionId = sessionIdOf("staff", request);
  if (staff?.staffId !== staffId || sessionId === null || sha256(sessionId) !== sessionHash) {
    return problem(language, "sign_in_expired");
  }
  const said = { ...recognised, authTime, askedAt: new Date(askedAt) };
  const outcome = await noteOwner({ actor: staff, sessionId }, said, now);
  if (!outcome.ok) return problem(language, outcome.code);
  return seeOther(localPath(language, to), [forgetAsked()]);
}

async function goOn(
  request: Request,
  asked: OrganisationAsked,
  found: Found,
  now: Date,
): Promise<Response> {
  const { purpose, language } = asked;
  const { recognised, endsWith } = found;
  if (purpose.kind === "confirm") return confirmOwner(request, asked, found, now);
  const carried = [forgetAsked(), recognisedCookie(recognised, now)];
  if (purpose.kind === "link") {
    return seeOther(localPath(language, "/werkplek/mijn-account#organisatie"), carried);
  }
  if (purpose.kind === "invitation") {
    const { token } = purpose;
    return seeOther(localPath(language, `/inloggen/instellen?token=${token}`), carried);
  }
  const session = sessionIdOf("staff", request);
  const outcome = await signInWithOrganisation(recognised, null, session, now);
  if (!outcome.ok && outcome.code === "not_linked") return problem(language, "not_linked");
  // What ends the sign-in there goes along from now on, also where the own code is asked first.
  const { providerId } = recognised;
  const ending =
    endsWith === null
      ? []
      : [organisationSessionCookie({ stage: "signedIn", providerId, token: endsWith }, now)];
  if (!outcome.ok) return seeOther(localPath(language, PAGE), [...carried, ...ending]);
  const to = localPath(language === "nl" ? outcome.language : language, purpose.to);
  return seeOther(to, [forgetAsked(), ...outcome.cookies, ...ending]);
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
  return goOn(request, asked, found, now);
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
