/** A mail server that accepts everything and keeps it, for tests of what really goes out. */
import { once } from "node:events";
import { createServer } from "node:net";

export type MailServer = {
  /** The messages as they came in, with their headers. */
  messages: string[];
  close: () => void;
};

const GREETING = "220 ready\r\n";
const END_OF_MESSAGE = "\r\n.\r\n";

function answerTo(line: string): string {
  if (/^DATA/i.test(line)) return "354 go on\r\n";
  if (/^QUIT/i.test(line)) return "221 bye\r\n";
  return "250 fine\r\n";
}

/** Starts the server on this port. */
export async function startMailServer(port: number): Promise<MailServer> {
  const messages: string[] = [];
  const server = createServer((socket) => {
    let received = "";
    let inMessage = false;
    socket.setEncoding("utf8");
    socket.write(GREETING);
    socket.on("data", (data: string) => {
      received += data;
      const end = inMessage ? END_OF_MESSAGE : "\r\n";
      for (let at = received.indexOf(end); at >= 0; at = received.indexOf(end)) {
        const piece = received.slice(0, at);
        received = received.slice(at + end.length);
        if (inMessage) messages.push(piece);
        socket.write(inMessage ? "250 kept\r\n" : answerTo(piece));
        inMessage = !inMessage && /^DATA/i.test(piece);
        if (inMessage) return;
      }
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { messages, close: () => server.close() };
}
