/**
 * The one package with a part in machine code: the database. A ready-made part is downloaded with it; where there is none for this
 * machine, or it cannot be reached, the part is compiled here, and that needs a compiler.
 */
import fs from "node:fs";
import { delimiter, join } from "node:path";

/** Said by the programs that get or make the part. */
const COMPILES = /^gyp info/m;
const FAILED = /gyp ERR!/;

const machine = () => `Node ${process.versions.node} on ${process.platform} ${process.arch}`;

/**
 * Watches what an installation says, and tells once when it begins to compile.
 * @param tell says a line to whoever waits
 * @returns takes what the installation says, part by part
 */
export function watchForCompiling(tell) {
  let said = "";
  let told = false;
  return (part) => {
    if (told) return;
    said += part;
    if (!COMPILES.test(said)) return;
    told = true;
    tell(
      `There is no ready-made database module for ${machine()} that can be fetched here, so it is compiled now. ` +
        "That takes a minute or two more, once.",
    );
  };
}

/** Whether one of these programs can be found. */
function hasProgram(names, path) {
  const ends = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  return path
    .split(delimiter)
    .some((folder) =>
      names.some((name) => ends.some((end) => fs.existsSync(join(folder, name + end)))),
    );
}

const NEEDED = [
  { what: "Python 3", names: ["python3", "python"] },
  { what: "make", names: ["make", "gmake", "msbuild"] },
  { what: "a compiler for C++", names: ["g++", "c++", "clang++", "cl"] },
];

/**
 * Why compiling failed, in words that say what to install.
 * @param said everything that the installation said
 * @param path where programs are looked for
 * @returns undefined when it failed on something else
 */
export function compilerProblem(said, path = process.env.PATH ?? "") {
  if (!FAILED.test(said)) return undefined;
  const missing = NEEDED.filter(({ names }) => !hasProgram(names, path)).map(({ what }) => what);
  if (missing.length === 0) return undefined;
  return (
    `The database module has no ready-made part for ${machine()} that can be fetched here, and it cannot be compiled: ` +
    `this machine lacks ${missing.join(" and ")}.\n` +
    "  Debian, Ubuntu:  sudo apt install python3 make g++\n" +
    "  Fedora:          sudo dnf install python3 make gcc-c++\n" +
    "  macOS:           xcode-select --install\n" +
    '  Windows:         winget install Python.Python.3.12 and the "Desktop development with C++" of Visual Studio Build Tools\n' +
    "Then run npm start again. A Node with long-term support (24) on a common machine needs none of this."
  );
}
