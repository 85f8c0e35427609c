import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false"])
  .default("0")
  .transform((value) => value === "1" || value === "true");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_FILE: z.string().min(1).default("data/inbreng.db"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error: "an address such as postgres://user@host/inbreng",
    })
    .optional(),
  REGION: z
    .string()
    .transform((name) => (name === "" ? undefined : name))
    .optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().optional(),
  PUBLIC_URL: z.url().optional(),
  SECRET_KEY: z.string().min(32).optional(),
  SECRET_KEY_FILE: z.string().default("data/secret.key"),
  ERASURE_FOLDER: z.string().min(1).optional(),
  BACKUP_FOLDER: z.string().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("inbreng@localhost"),
  CONTACT_EMAIL: z.email().optional(),
  PUSH_TEST_SERVICE: z.url().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  DEMO: flag,
  TRUST_PROXY: flag,
  COOKIE_SECURE: flag,
  PARTICIPANT_SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(30),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  COMPRESS_HTML: flag.default(true),
  MAX_BODY_BYTES: z.coerce.number().int().min(1024).default(262_144),
  PAGE_CACHE_MEGABYTES: z.coerce.number().int().min(0).max(1024).default(24),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** The settings of this process, from environment variables; the table in the root README explains each. */
export type Environment = z.infer<typeof schema>;

/** Said to whoever starts the service, without a stack: the name is how the starting program knows it. */
class WrongSettingsError extends Error {
  override name = "Refusal";
}

/** A demonstration mails nobody, whatever else is set: visitors type addresses of others there. */
function withoutMail(settings: Environment): Environment {
  return settings.DEMO ? { ...settings, SMTP_URL: undefined } : settings;
}

/** A push service on this machine is for tests: where people use the service it would let them ask the network behind it. */
const refusesTestService = ({ PUSH_TEST_SERVICE, PUBLIC_URL }: Environment) =>
  PUSH_TEST_SERVICE !== undefined && PUBLIC_URL?.startsWith("https:") === true;

/**
 * Reads the settings.
 * @param source environment variables, by name
 * @returns the settings with their defaults
 * @throws Error naming each wrong variable (never its value)
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(source);
  if (parsed.success && refusesTestService(parsed.data)) {
    throw new WrongSettingsError("Wrong settings: PUSH_TEST_SERVICE: for tests only");
  }
  if (parsed.success) return withoutMail(parsed.data);
  const names = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new WrongSettingsError(`Wrong settings: ${names.join("; ")}`);
}

let environment: Environment | undefined;

/** The settings, read once at first use. */
export function env(): Environment {
  environment ??= readEnvironment(process.env);
  return environment;
}

/**
 * Has the settings name no address of a database: a program reads or makes one as a file for a while, and every statement has to
 * be one for files then.
 * @returns puts the address back
 */
export function leaveOutAddress(): () => void {
  const before = env();
  environment = { ...before, DATABASE_URL: undefined };
  return () => {
    environment = before;
  };
}

/** What the names of variables begin with that an administrator may name at a desk: no other variable is ever sent out. */
const SECRET_VARIABLE = /^OIDC_[A-Z0-9_]{1,60}$/;

/** A secret that whoever runs the service keeps in the environment, by a name of that shape; undefined without one. */
export function secretVariable(name: string): string | undefined {
  return SECRET_VARIABLE.test(name) ? process.env[name] : undefined;
}

/** The address people use for this service, without a slash at the end. */
export function publicUrl(): string {
  const settings = env();
  return (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, "");
}

/** Where whoever uses the open data can write to: the setting for it, else the sender of messages. */
export function contactEmail(): string {
  const { CONTACT_EMAIL, MAIL_FROM } = env();
  return CONTACT_EMAIL ?? /<([^<>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
}
