import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { requireNode } from "../../../prepare.mjs";

/** Starts the product and gives its exit code and what it said. */
function start(
  environment: Record<string, string>,
  ...parameters: string[]
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["start.mjs", ...parameters], {
    env: { ...process.env, ...environment },
  });
  let said = "";
  const listen = (part: Buffer) => {
    said += part.toString();
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, said });
    });
  });
}

test("a taken port is named, with a way out, before anything is built", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "0.0.0.0", resolve));
  const address: AddressInfo | string | null = other.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const { code, said } = await start({ PORT: String(address.port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toContain(`Port ${address.port} is taken by another program`);
  expect(said).toContain(`PORT=${address.port + 1} npm start`);
  expect(said).not.toContain("    at ");
});

test("a port that is no port is refused by name", async () => {
  const { code, said } = await start({ PORT: "tachtig" });
  expect(code).toBe(1);
  expect(said).toContain('PORT is "tachtig"');
});

test("an unknown way to start is refused with the ones there are", async () => {
  const { code, said } = await start({}, "fly");
  expect(code).toBe(1);
  expect(said).toContain("start, dev, serve");
});

test("a Node that is too old is refused in plain words, a newer one is not", () => {
  expect(() => requireNode("18.20.4")).toThrow(/This is Node 18\.20\.4.*needs Node 20\.19/);
  expect(() => requireNode("20.18.3")).toThrow();
  expect(() => requireNode("20.19.0")).not.toThrow();
  expect(() => requireNode("22.1.0")).not.toThrow();
});
