/** The mail server of the settings. */
import { env } from "./env.server";

/** Milliseconds; a server that accepts and then says nothing holds nobody up for long. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/** The address of the server with our limits, where it does not name its own. */
export function withTimeouts(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, milliseconds] of Object.entries(TIMEOUTS)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  }
  return url.href;
}

/** Whether the mail server of the settings lets us in just now; nothing is sent. */
export async function mailServerAnswers(): Promise<boolean> {
  const url = env().SMTP_URL;
  if (!url) return false;
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(withTimeouts(url));
  try {
    return await transport.verify();
  } catch {
    return false;
  } finally {
    transport.close();
  }
}
