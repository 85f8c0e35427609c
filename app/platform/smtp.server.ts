/** The mail server of the settings, and how one message is handed to it. */
import { Readable } from "node:stream";
import { env } from "./env.server";

/**
 * Milliseconds; a server that accepts and then says nothing holds nobody up for long. The last one counts from the last
 * sign of life: a slow server that is cut off while it writes the message away has it, and would get it again.
 */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

/** The address of the server with our limits, where it does not name its own. */
function withTimeouts(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, milliseconds] of Object.entries(TIMEOUTS)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  }
  return url.href;
}

/** Asks the server to let us in; nothing is sent. Throws what the server or the network says against it. */
export async function knockAt(smtpUrl: string): Promise<void> {
  // Loaded with the first message that leaves, so that a start does not wait for it.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(withTimeouts(smtpUrl));
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

/** Whether the mail server of the settings lets us in just now; nothing is sent. */
export async function mailServerAnswers(): Promise<boolean> {
  const url = env().SMTP_URL;
  if (!url) return false;
  try {
    await knockAt(url);
    return true;
  } catch {
    return false;
  }
}

/** A message with its headers. */
export type SmtpMessage = {
  from: string;
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html?: string | undefined;
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; content: string }[];
};

/**
 * Hands one message to the server, and waits for its word.
 * @param beforeText runs when the server asks for the text: from then on it may have the message, whatever it says
 */
export async function handOver(
  smtpUrl: string,
  message: SmtpMessage,
  beforeText: () => Promise<void>,
): Promise<void> {
  const [{ default: MailComposer }, { default: SMTPConnection }, { parseConnectionUrl }] =
    await Promise.all([
      import("nodemailer/lib/mail-composer/index.js"),
      import("nodemailer/lib/smtp-connection/index.js"),
      import("nodemailer/lib/shared/index.js"),
    ]);
  const node = new MailComposer(message).compile();
  const raw = await node.build();
  const envelope = node.getEnvelope();
  const { auth, ...options } = parseConnectionUrl(withTimeouts(smtpUrl));
  const credentials =
    auth && "pass" in auth && auth.user ? { user: auth.user, pass: auth.pass } : undefined;
  const connection = new SMTPConnection(options);
  let isOver = false;
  // The text is asked for once the server has taken sender and recipient, or thrown away when it has not.
  async function* text() {
    await Promise.resolve();
    if (isOver) return;
    await beforeText();
    yield raw;
  }
  try {
    await new Promise<void>((resolve, reject) => {
      const settle = (error?: Error | null) => {
        isOver = true;
        if (error) reject(error);
        else resolve();
      };
      const send = () => {
        connection.send(envelope, Readable.from(text()), settle);
      };
      connection.once("error", settle);
      connection.once("end", () => {
        settle(new Error("the server hung up"));
      });
      connection.connect((error) => {
        if (error) settle(error);
        else if (credentials && "allowsAuth" in connection && connection.allowsAuth) {
          connection.login({ credentials }, (refusal) => {
            if (refusal) settle(refusal);
            else send();
          });
        } else send();
      });
    });
  } finally {
    connection.close();
  }
}
