/** Loads the pages once and writes down what V8 compiled of them: the last step of their build. */
import { join } from "node:path";
import { loadBundle, writeCompiled } from "./compiled-bundle.mjs";

process.env.NODE_ENV = "production";
loadBundle(join(process.cwd(), "build", "pages", "server", "index.cjs"));
writeCompiled();
