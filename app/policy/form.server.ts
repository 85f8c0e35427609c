/**
 * The one shape of a form. A form reads what was posted, counts the try, asks permission, checks the token, validates,
 * runs the command of the button that was pressed, and turns a refusal into a status and a message at a field. The command
 * itself takes plain input and knows none of this. A route exports the result as its `action`.
 */
import { data } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { languageOf, localPath, plainPath } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import type { MessageKey } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { TOKEN_FIELD, checkForm, readForm, readUpload } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues, Upload } from "~/platform/form.server";
import { notFound, seeOther, statusOf } from "~/platform/http.server";
import type { HiddenCode, RefusalCode } from "~/platform/http.server";
import { limit, limitPerson } from "~/platform/rate-limit.server";
import type { LimitedAction } from "~/platform/rate-limit.server";
import { SubmissionUsed } from "~/platform/submission.server";
import { authorize, authorizeOwn } from "./authorize.server";
import type { Authorized } from "./authorize.server";
import type { Resource } from "./can";
import type { Permission } from "./permissions";

/** Where and when a form is sent. */
export type FormContext = {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  language: Language;
  now: Date;
  /** The Dutch path of the page the form stands on. */
  here: string;
};

/** What a form gives to the command it runs. */
export type FormInput<P extends Permission, Value> = FormContext & {
  grant: Authorized<P>;
  value: Value;
  /** The token of the form with its content, for the command's idempotency; empty for a form without a token. */
  submission: string;
};

/** What a page shows again: the button, what was typed, what is wrong at which field, and the command's refusal. */
export type RefusedForm<Refusal> = {
  intent: string;
  values: FormValues;
  errors: FieldErrors;
  refusal: Refusal | null;
};

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

/** Where a form leads: a Dutch path, with the cookies that go along. */
export type Destination = string | { to: string; cookies: readonly string[] };

type Read<Value> = { ok: true; value: Value } | { ok: false; errors: FieldErrors };

/** What a button does: it reads the form and runs a command. */
export type Work<P extends Permission, Value, O extends Outcome> = {
  /** What the fields hold: a reader of its own where a schema of single values does not do. */
  read: (fields: FormFields, context: FormContext, file: Upload["file"]) => Read<Value>;
  /** The field that says so when the token of the form does not count; without it the form has no token. */
  tokenAt?: string;
  run: (input: FormInput<P, Value>) => Promise<O>;
};

/** What comes of it: words for every refusal, and where it leads. */
export type Answers<P extends Permission, Value, O extends Outcome> = {
  refusals: Refusals<O>;
  done: (outcome: AcceptedOf<O>, input: FormInput<P, Value>) => Destination | Promise<Destination>;
};

type Handled<Refusal> =
  | { ok: true; destination: Destination }
  | { ok: false; code: RefusalCode; errors: FieldErrors; refusal: Refusal | null };

type Posted<P extends Permission> = FormContext & {
  grant: Authorized<P>;
  fields: FormFields;
  file: Upload["file"];
};

/** A button with its types closed over. */
type Intent<P extends Permission, Refusal> = (posted: Posted<P>) => Promise<Handled<Refusal>>;

const TOKEN_MESSAGES = {
  form_expired: "errors.formExpired",
  form_sent: "errors.formSent",
} as const satisfies Record<string, MessageKey>;

function refusedToken(code: keyof typeof TOKEN_MESSAGES, field: string) {
  const errors: FieldErrors = { [field]: TOKEN_MESSAGES[code] };
  return { ok: false as const, code, errors, refusal: null };
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
) => { answer: (answers: Answers<P, Value, O>) => Intent<P, RefusalOf<O>> };

async function press<P extends Permission, Value, O extends Outcome>(
  { read, tokenAt, run }: Work<P, Value, O>,
  { refusals, done }: Answers<P, Value, O>,
  { fields, file, grant, ...context }: Posted<P>,
): Promise<Handled<RefusalOf<O>>> {
  if (tokenAt !== undefined && fields.refusedToken !== null) {
    return refusedToken(fields.refusedToken, tokenAt);
  }
  const value = read(fields, context, file);
  if (!value.ok) return { ok: false, code: "invalid", errors: value.errors, refusal: null };
  const submission = tokenAt === undefined ? "" : fields.text(TOKEN_FIELD);
  const input = { ...context, grant, value: value.value, submission };
  const outcome = await run(input).catch((error: unknown) => {
    if (error instanceof SubmissionUsed) return null;
    throw error;
  });
  if (outcome !== null && isAccepted(outcome)) {
    return { ok: true, destination: await done(outcome, input) };
  }
  if (outcome === null || !isRefusal(outcome)) return refusedToken("form_sent", tokenAt ?? "");
  const errors = errorsOf<O>(refusals, outcome, context);
  return { ok: false, code: outcome.code, errors, refusal: outcome };
}

function intentFor<P extends Permission>(): IntentMaker<P> {
  return (work) => ({ answer: (answers) => (posted) => press(work, answers, posted) });
}

type FormDefinition<P extends Permission, Buttons> = {
  permission: P;
  /** What the permission is asked for, when that follows from the address; null hides it. */
  resource?: (context: FormContext) => Promise<Resource | null>;
  /** For participants with a code only: whoever has none is led to where one is entered. */
  signedIn?: boolean;
  /** By which row of the table of limits tries are counted; staff behind a sign-in is not counted. */
  limit?: LimitedAction;
  /** The one file a form may carry. */
  file?: { name: string; maxBytes: number };
  /** A button by the value of the field `intent`; `default` is the one without a name. */
  intents: (intent: IntentMaker<P>) => Buttons;
};

async function grantFor<P extends Permission>(
  {
    permission,
    resource,
    signedIn,
  }: Pick<FormDefinition<P, unknown>, "permission" | "resource" | "signedIn">,
  context: FormContext,
): Promise<Authorized<P>> {
  const asked = resource === undefined ? undefined : await resource(context);
  if (asked === null) {
    // Whoever is not signed in at a desk is led to the sign-in page, whatever the address.
    await authorize(context.request, permission);
    throw notFound();
  }
  if (signedIn === true) await authorizeOwn(context.request);
  return authorize(context.request, permission, asked);
}

async function readPosted(
  request: Request,
  file: FormDefinition<Permission, unknown>["file"],
): Promise<Upload> {
  if (file === undefined) return { fields: await readForm(request), file: null };
  return readUpload(request, file.name, file.maxBytes);
}

type RefusalsOf<Buttons> = {
  [Name in keyof Buttons]: Buttons[Name] extends (posted: never) => Promise<Handled<infer Refusal>>
    ? Exclude<Refusal, null>
    : never;
}[keyof Buttons];

/** A button is asked by its name only, so what it refuses is one of the refusals of all buttons. */
function isRefusalOf<Buttons>(refusal: unknown): refusal is RefusalsOf<Buttons> | null {
  return refusal === null || (typeof refusal === "object" && "code" in refusal);
}

/**
 * Makes the action of a form.
 * @returns the action: it throws where the form leads, and gives what the page shows again when it is refused
 */
export function form<
  P extends Permission,
  Buttons extends Readonly<Record<string, Intent<P, unknown>>>,
>(definition: FormDefinition<P, Buttons>) {
  const buttons: Readonly<Record<string, Intent<P, unknown>>> = definition.intents(intentFor<P>());
  return async function action({ request, params }: ActionFunctionArgs) {
    const language = languageOf(request.url);
    const here = plainPath(new URL(request.url).pathname);
    const context: FormContext = { request, params, language, now: now(), here };
    // A file is read into memory, so permission comes first; without one the origin is checked before anything else.
    const upload = definition.file === undefined ? await readPosted(request, undefined) : null;
    if (definition.limit !== undefined) await limit(definition.limit, request);
    const grant = await grantFor(definition, context);
    if (definition.limit !== undefined) {
      await limitPerson(grant.actor.kind === "participant" ? grant.actor.personId : null);
    }
    const { fields, file } = upload ?? (await readPosted(request, definition.file));
    const intent = fields.text("intent");
    const button = buttons[Object.hasOwn(buttons, intent) ? intent : "default"];
    if (button === undefined) throw new Response(null, { status: statusOf("malformed") });
    const handled = await button({ ...context, grant, fields, file });
    if (handled.ok) throw leadTo(handled.destination, language);
    const status = statusOf(handled.code);
    if (status === statusOf("not_found")) throw notFound();
    if (status === statusOf("malformed")) throw new Response(null, { status });
    const { errors, refusal } = handled;
    if (!isRefusalOf<Buttons>(refusal)) throw new Error("A button refused in another one's words");
    return data({ intent, values: fields.values, errors, refusal }, { status });
  };
}

function leadTo(destination: Destination, language: Language): Response {
  const { to, cookies } =
    typeof destination === "string" ? { to: destination, cookies: [] } : destination;
  return seeOther(localPath(language, to), [...cookies]);
}

type Lists = Readonly<Record<string, z.ZodType>>;
type ListValues<L extends Lists> = { [Name in keyof L]: z.output<L[Name]> };

/**
 * Reads a form by its schemas; the first message per field is what is wrong.
 * @param schema of the fields with one value
 * @param lists schemas of the fields with several values, by name
 */
export function fieldsOf<Schema extends z.ZodObject>(
  schema: Schema,
  fields: FormFields,
): Read<z.output<Schema>>;
export function fieldsOf<Schema extends z.ZodObject, L extends Lists>(
  schema: Schema,
  fields: FormFields,
  lists: L,
): Read<z.output<Schema> & ListValues<L>>;
export function fieldsOf(
  schema: z.ZodObject,
  fields: FormFields,
  lists: Lists = {},
): Read<unknown> {
  const checked = checkForm(schema, fields);
  if (!checked.ok) return { ok: false, errors: checked.errors };
  const values: Record<string, unknown> = { ...checked.value };
  const errors: FieldErrors = {};
  for (const [name, list] of Object.entries(lists)) {
    const read = list.safeParse(fields.all(name));
    if (read.success) values[name] = read.data;
    else errors[name] = "errors.unknownChoice";
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: values };
}

/** Reads a form that only asks for a button to be pressed. */
export function nothing(): Read<null> {
  return { ok: true, value: null };
}
