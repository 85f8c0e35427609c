/** One button of a form: what it reads, what it runs, and what comes of it. */
import { errorWith } from "~/i18n/form-messages";
import type { Language } from "~/i18n/language";
import type { MessageKey } from "~/i18n/t";
import { TOKEN_FIELD } from "~/platform/form.server";
import type { FieldErrors, FormFields, Upload } from "~/platform/form.server";
import { FindsLeft } from "~/platform/finds-left.server";
import type { HiddenCode, RefusalCode } from "~/platform/http.server";
import { SubmissionUsed } from "~/platform/submission.server";
import type { Authorized } from "./authorize.server";
import type { FormContext, FormInput } from "./form.server";
import type { Permission } from "./permissions";
import { STAY_FIELD } from "./stay-field";

type Outcome = { ok: true } | { ok: false; code: RefusalCode };
type RefusalOf<O> = Extract<O, { ok: false }>;
type AcceptedOf<O> = Extract<O, { ok: true }>;
type CodeOf<O> = O extends { ok: false; code: infer Code } ? Code : never;
type WithCode<O, Code> = O extends { ok: false; code: infer Known }
  ? Code extends Known
    ? O
    : never
  : never;

/** What is said about a refusal: a message at a field, or the errors that follow from what the refusal tells. */
type Said<R> =
  Readonly<Record<string, MessageKey>> | ((refusal: R, context: FormContext) => FieldErrors);

/** Every code with which the command may refuse has something to say; what is hidden says nothing. */
export type Refusals<O> = {
  readonly [Code in Exclude<CodeOf<O>, HiddenCode> & string]: Said<WithCode<O, Code>>;
};

/** Where a form leads: a Dutch path, with the cookies that go along, and the language when it changes. */
export type Destination = string | { to: string; cookies: readonly string[]; language?: Language };

/** What the page of the form itself shows once it worked: for what is said one time only and has no address. */
export type Shown<Page> = { show: Page };

/** What was read, or what is wrong at which field. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; errors: FieldErrors };

/** What a button does: it reads the form and runs a command. */
export type Work<P extends Permission, Value, O extends Outcome> = {
  /** What the fields hold: a reader of its own where a schema of single values does not do. */
  read: (fields: FormFields, context: FormContext, file: Upload["file"]) => Read<Value>;
  /** The field that says so when the token of the form does not count; without it the form has no token. */
  tokenAt?: string;
  run: (input: FormInput<P, Value>) => Promise<O>;
};

/** What comes of it: words for every refusal, and where it leads. */
export type Answers<P extends Permission, Value, O extends Outcome, Page> = {
  refusals: Refusals<O>;
  /** Cookies that go along with a refusal, such as that of a draft with what was right. */
  refusedCookies?: (refusal: RefusalOf<O>) => readonly string[];
  done: (
    outcome: AcceptedOf<O>,
    input: FormInput<P, Value>,
  ) => Destination | Shown<Page> | Promise<Destination | Shown<Page>>;
};

export type Handled<Refusal, Page> =
  | { ok: true; destination: Destination | Shown<Page> }
  | {
      ok: false;
      code: RefusalCode;
      errors: FieldErrors;
      refusal: Refusal | null;
      cookies: readonly string[];
    };

type Posted<P extends Permission> = FormContext & {
  grant: Authorized<P>;
  fields: FormFields;
  file: Upload["file"];
};

/** A button with its types closed over. */
export type Intent<P extends Permission, Refusal, Page> = (
  posted: Posted<P>,
) => Promise<Handled<Refusal, Page>>;

const TOKEN_MESSAGES = {
  form_expired: "errors.formExpired",
  form_sent: "errors.formSent",
  cookies_missing: "errors.cookiesMissing",
} as const satisfies Record<string, MessageKey>;

function refusedToken(code: keyof typeof TOKEN_MESSAGES, field: string) {
  const errors: FieldErrors = { [field]: TOKEN_MESSAGES[code] };
  return { ok: false as const, code, errors, refusal: null, cookies: [] };
}

function isSaid<R>(value: unknown): value is Said<R> {
  return typeof value === "function" || (typeof value === "object" && value !== null);
}

function errorsOf<O extends Outcome>(
  refusals: Refusals<O>,
  refusal: RefusalOf<O>,
  context: FormContext,
): FieldErrors {
  const said: unknown = Reflect.get(refusals, refusal.code);
  if (!isSaid<RefusalOf<O>>(said)) return {};
  return typeof said === "function" ? said(refusal, context) : { ...said };
}

function isRefusal<O extends Outcome>(outcome: O): outcome is RefusalOf<O> {
  return !outcome.ok;
}

function isAccepted<O extends Outcome>(outcome: O): outcome is AcceptedOf<O> {
  return outcome.ok;
}

/** Makes a button of a form that asks this permission: first what it does, then what comes of it. */
export type IntentMaker<P extends Permission> = <Value, O extends Outcome>(
  work: Work<P, Value, O>,
) => {
  answer: <Page = never>(answers: Answers<P, Value, O, Page>) => Intent<P, RefusalOf<O>, Page>;
};

/** Why each thing that was found in the words may stay, as chosen at its field. */
function staysOf({ values }: FormFields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, [value = ""]]) =>
      name.startsWith(STAY_FIELD) ? [[name, value]] : [],
    ),
  );
}

async function press<P extends Permission, Value, O extends Outcome, Page>(
  { read, tokenAt, run }: Work<P, Value, O>,
  { refusals, refusedCookies, done }: Answers<P, Value, O, Page>,
  { fields, file, grant, ...context }: Posted<P>,
): Promise<Handled<RefusalOf<O>, Page>> {
  // A form that counts without its token is kept in a cookie, as a survey is: without cookies nothing of it stays.
  const isCounted = tokenAt !== undefined || fields.refusedToken === "cookies_missing";
  if (isCounted && fields.refusedToken !== null) {
    return refusedToken(fields.refusedToken, tokenAt ?? "");
  }
  const value = read(fields, context, file);
  if (!value.ok) {
    return { ok: false, code: "invalid", errors: value.errors, refusal: null, cookies: [] };
  }
  const submission = tokenAt === undefined ? "" : fields.text(TOKEN_FIELD);
  const stays = staysOf(fields);
  const input = { ...context, grant, value: value.value, submission, stays };
  const outcome = await run(input).catch((error: unknown) => {
    if (error instanceof SubmissionUsed) return null;
    if (error instanceof FindsLeft) return error;
    throw error;
  });
  if (outcome instanceof FindsLeft) {
    const code = "personal_data_left";
    const errors = Object.fromEntries(
      outcome.left.map(({ field, words }) => [
        field,
        errorWith("moderation.stayQuestion", { words }),
      ]),
    );
    return { ok: false, code, errors, refusal: null, cookies: [] };
  }
  if (outcome !== null && isAccepted(outcome)) {
    return { ok: true, destination: await done(outcome, input) };
  }
  if (outcome === null || !isRefusal(outcome)) return refusedToken("form_sent", tokenAt ?? "");
  const errors = errorsOf<O>(refusals, outcome, context);
  const cookies = refusedCookies?.(outcome) ?? [];
  return { ok: false, code: outcome.code, errors, refusal: outcome, cookies };
}

/** The maker of the buttons of a form that asks this permission. */
export function intentFor<P extends Permission>(): IntentMaker<P> {
  return (work) => ({ answer: (answers) => (posted) => press(work, answers, posted) });
}
