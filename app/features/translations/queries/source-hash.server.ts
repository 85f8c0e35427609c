import { sha256 } from "~/platform/secret.server";

/** By what the translations of a Dutch text are known. */
export const sourceHash = (source: string) => sha256(source);
