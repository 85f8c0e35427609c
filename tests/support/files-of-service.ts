/** The files of the service as a thief finds them, and what stands in them. */
import { existsSync, readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "~/platform/env.server";
import { erasureFolder } from "~/platform/erasure-folder.server";

/** Files that this process holds open and that have no name any more, as SQLite makes them to sort; on Linux only. */
function unnamedFiles(): string[] {
  const open = "/proc/self/fd";
  if (!existsSync(open)) return [];
  return readdirSync(open)
    .map((descriptor) => join(open, descriptor))
    .filter((path) => {
      try {
        return readlinkSync(path).endsWith(" (deleted)") && statSync(path).isFile();
      } catch {
        return false;
      }
    });
}

/** Every file that this service wrote: the database with what stands beside it, and the folder that outlives copies. */
export function allFiles(): string[] {
  const database = env().DATABASE_FILE;
  const inFolder = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [];
  const beside = inFolder(dirname(database)).filter((file) => file.startsWith(database));
  return [...new Set([...beside, ...inFolder(erasureFolder()), ...unnamedFiles()])];
}

/** The words that stand in a file, in whatever state the bytes are. */
export function found(words: readonly string[]): string[] {
  const bytes = allFiles().map((file) => readFileSync(file));
  return words.filter((word) => bytes.some((content) => content.includes(word)));
}
