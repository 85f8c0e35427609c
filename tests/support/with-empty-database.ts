/** Before each file with integration tests: a migrated database without a row. */
import { useCopyOf } from "./own-database";

useCopyOf("emptyBase");
