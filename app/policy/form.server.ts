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
import { readFields } from "~/i18n/read-fields";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { noFields, readForm, readUpload } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues, Upload } from "~/platform/form.server";
import { notFound, seeOther, statusOf } from "~/platform/http.server";
import { authorize, authorizeOwn } from "./authorize.server";
import type { Authorized } from "./authorize.server";
import type { Resource } from "./can";
import { CLOSED_IN_DEMO, isClosedInDemo } from "./demo";
import { intentFor } from "./form-button.server";
import type { Destination, Handled, Intent, IntentMaker, Read, Shown } from "./form-button.server";
import { countForm, countSender } from "./form-tries.server";
import type { Tries } from "./form-tries.server";
import type { Permission } from "./permissions";
import { onTheWayBack, wayBackOf } from "./way-back";

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
  /** Why each thing that was found in the words may stay readable once they are published, by its field. */
  stays: Readonly<Record<string, string>>;
};

type FormDefinition<P extends Permission, Buttons> = {
  permission: P;
  /** What the permission is asked for, when that follows from the address; null hides it. */
  resource?: (context: FormContext) => Promise<Resource | null>;
  /** For participants with a code only: whoever has none is led to where one is entered. */
  signedIn?: boolean;
  /** How tries are counted; staff behind a sign-in is not counted. */
  limit?: Tries;
  /**
   * For a form that mail programs post for their user, from no page and with a body of their own (RFC 8058): the proof
   * in its address stands in the place of the origin check, and nothing else of it is read.
   */
  fromMailProgram?: true;
  /** Fields that are never given back to the page, such as a password. */
  secrets?: readonly string[];
  /** The one file a form may carry. */
  file?: { name: string; maxBytes: number };
  /** The name of the pressed button, where it is not the value of the field `intent`. */
  button?: (fields: FormFields) => string;
  /** A button by its name; `default` is the one without a name. */
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
  // Own input is asked for by its owner; whoever has no code is led to where one is entered.
  if (permission === "own.manage") {
    const { personId } = await authorizeOwn(context.request);
    return authorize(context.request, permission, { ...asked, personId });
  }
  if (signedIn === true) await authorizeOwn(context.request);
  return authorize(context.request, permission, asked);
}

async function readPosted(
  request: Request,
  { file, fromMailProgram }: Pick<FormDefinition<Permission, unknown>, "file" | "fromMailProgram">,
): Promise<Upload> {
  if (fromMailProgram === true) return { fields: noFields(), file: null };
  if (file === undefined) return { fields: await readForm(request), file: null };
  return readUpload(request, file.name, file.maxBytes);
}

/** What the page shows again of what was typed. */
function shownAgain({ values }: FormFields, secrets: readonly string[] = []): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.includes(name)));
}

type RefusalsOf<Buttons> = {
  [Name in keyof Buttons]: Buttons[Name] extends (
    posted: never,
  ) => Promise<Handled<infer Refusal, unknown>>
    ? Exclude<Refusal, null>
    : never;
}[keyof Buttons];

type PagesOf<Buttons> = {
  [Name in keyof Buttons]: Buttons[Name] extends (
    posted: never,
  ) => Promise<Handled<unknown, infer Page>>
    ? unknown extends Page
      ? never
      : Page
    : never;
}[keyof Buttons];

/** What the page gets: what was typed, what is wrong at which field, the refusal of the command, or what it shows. */
type Answered<Buttons> = {
  intent: string;
  values: FormValues;
  errors: FieldErrors;
  refusal: RefusalsOf<Buttons> | null;
  shown?: PagesOf<Buttons>;
};

/** A button is asked by its name only, so what it refuses is one of the refusals of all buttons. */
function isRefusalOf<Buttons>(refusal: unknown): refusal is RefusalsOf<Buttons> | null {
  return refusal === null || (typeof refusal === "object" && "code" in refusal);
}

/** Likewise what it shows is what one of the buttons shows. */
function isPageOf<Buttons>(page: unknown): page is PagesOf<Buttons> {
  return page !== undefined;
}

function isShown<Page>(destination: Destination | Shown<Page>): destination is Shown<Page> {
  return typeof destination === "object" && "show" in destination;
}

/**
 * Makes the action of a form.
 * @returns the action: it throws where the form leads, and gives what the page shows again when it is refused
 */
export function form<
  P extends Permission,
  Buttons extends Readonly<Record<string, Intent<P, unknown, unknown>>>,
>(definition: FormDefinition<P, Buttons>) {
  const buttons: Readonly<Record<string, Intent<P, unknown, unknown>>> =
    definition.intents(intentFor<P>());
  async function action({ request, params }: ActionFunctionArgs) {
    const language = languageOf(request.url);
    const here = plainPath(new URL(request.url).pathname);
    const context: FormContext = { request, params, language, now: now(), here };
    // A file is read into memory, so permission comes first; without one the origin is checked before anything else.
    const upload = definition.file === undefined ? await readPosted(request, definition) : null;
    const settle = await countForm(definition.limit, request);
    const grant = await grantFor(definition, context);
    if (env().DEMO && isClosedInDemo(definition.permission)) {
      throw data(CLOSED_IN_DEMO, { status: statusOf("closed_in_demo") });
    }
    await countSender(definition.limit, grant.actor, request);
    const { fields, file } = upload ?? (await readPosted(request, definition));
    const intent = definition.button?.(fields) ?? fields.text("intent");
    const button = buttons[Object.hasOwn(buttons, intent) ? intent : "default"];
    if (button === undefined) throw new Response(null, { status: statusOf("malformed") });
    const values = shownAgain(fields, definition.secrets);
    const handled = await button({ ...context, grant, fields, file });
    await settle(handled.ok ? null : handled.code);
    if (handled.ok) {
      const { destination } = handled;
      if (!isShown(destination)) {
        throw leadTo(destination, language, wayBackFrom(request));
      }
      if (!isPageOf<Buttons>(destination.show)) throw new Error("A button shows nothing");
      const page: Answered<Buttons> = { intent, values, errors: {}, refusal: null };
      page.shown = destination.show;
      return data(page, { status: 200, headers: new Headers() });
    }
    const status = statusOf(handled.code);
    if (status === statusOf("not_found")) throw notFound();
    if (status === statusOf("malformed")) throw new Response(null, { status });
    const { errors, refusal } = handled;
    if (!isRefusalOf<Buttons>(refusal)) throw new Error("A button refused in another one's words");
    const page: Answered<Buttons> = { intent, values, errors, refusal };
    const headers = new Headers();
    for (const cookie of handled.cookies) headers.append("Set-Cookie", cookie);
    return data(page, { status, headers });
  }
  // For whoever looks which permission a form asks, and which buttons it has.
  return Object.assign(action, {
    permission: definition.permission,
    buttons: Object.keys(buttons),
  });
}

/**
 * The way back to a list that a form was opened with: in the address it is sent to, or in that of the page it stands on,
 * because many a form is sent to an address of its own.
 */
function wayBackFrom(request: Request): string | null {
  const { host, search } = new URL(request.url);
  const from = request.headers.get("Referer") ?? "";
  const page = URL.canParse(from) ? new URL(from) : null;
  return wayBackOf(search) ?? (page?.host === host ? wayBackOf(page.search) : null);
}

function leadTo(destination: Destination, language: Language, back: string | null): Response {
  if (typeof destination === "string") {
    return seeOther(localPath(language, onTheWayBack(destination, back)));
  }
  const { to, cookies } = destination;
  const path = onTheWayBack(to, back);
  return seeOther(localPath(destination.language ?? language, path), [...cookies]);
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
  const input: Record<string, unknown> = {};
  for (const name of Object.keys(schema.shape)) {
    if (fields.has(name)) input[name] = fields.text(name);
  }
  const checked = readFields(schema, input);
  if (!checked.ok) return { ok: false, errors: checked.errors };
  const values: Record<string, unknown> = { ...checked.value };
  const errors: FieldErrors = {};
  for (const [name, list] of Object.entries(lists)) {
    const read = readFields(list, fields.all(name));
    if (read.ok) values[name] = read.value;
    else [errors[name] = "errors.unknownChoice"] = Object.values(read.errors);
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: values };
}

/** Reads a form that only asks for a button to be pressed. */
export function nothing(): Read<null> {
  return { ok: true, value: null };
}
