/** A mail server with moods: how it treats a message follows from the name of the address it is for. */
import { once } from "node:events";
import { createServer } from "node:net";
import type { Socket } from "node:net";

export interface MoodyMailServer {
  /** Every text that came in whole, in order, whether it was answered or not. */
  received: { to: string; subject: string; messageId: string; text: string }[];
  close: () => Promise<void>;
}

/** What happens to messages for an address that starts with this name. */
export type Moods = Readonly<
  Record<string, { recipient?: "refused" | "busy" | "silent"; text?: "silent" | number }>
>;

const REPLIES = {
  taken: "250 fine\r\n",
  refused: "550 unknown\r\n",
  busy: "450 not now\r\n",
  silent: "",
};

function answer(socket: Socket, mood: Moods[string] | undefined): void {
  if (mood?.text === "silent") return;
  setTimeout(() => socket.writable && socket.write("250 kept\r\n"), mood?.text ?? 0);
}

/** Starts it on a port; a number as the mood of a text is how many milliseconds its "yes" takes. */
export async function startMoodyMailServer(port: number, moods: Moods): Promise<MoodyMailServer> {
  const received: MoodyMailServer["received"] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let buffer = "";
    let to = "";
    let isText = false;
    const moodOf = () => moods[to.split("@")[0] ?? ""];
    const command = (line: string) => {
      const recipient = /^RCPT TO:<(.+)>/i.exec(line)?.[1];
      if (recipient !== undefined) {
        to = recipient;
        socket.write(REPLIES[moodOf()?.recipient ?? "taken"]);
      } else if (/^DATA/i.test(line)) {
        isText = true;
        socket.write("354 go on\r\n");
      } else socket.write(/^QUIT/i.test(line) ? "221 bye\r\n" : "250 fine\r\n");
    };
    socket.setEncoding("utf8");
    socket.on("error", () => undefined);
    socket.write("220 ready\r\n");
    socket.on("data", (data: string) => {
      buffer += data;
      for (;;) {
        const end = isText ? "\r\n.\r\n" : "\r\n";
        const at = buffer.indexOf(end);
        if (at < 0) return;
        const piece = buffer.slice(0, at);
        buffer = buffer.slice(at + end.length);
        if (!isText) {
          command(piece);
          continue;
        }
        isText = false;
        const header = (name: string) =>
          new RegExp(`^${name}: (.*)$`, "im").exec(piece)?.[1]?.trim() ?? "";
        received.push({
          to,
          subject: header("Subject"),
          messageId: header("Message-ID"),
          text: piece,
        });
        answer(socket, moodOf());
      }
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
