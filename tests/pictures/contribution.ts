/** `npm run pictures -- contribution`: draws the way of a contribution anew, by the rules of the code. */
import { writeFileSync } from "node:fs";
import { CONTRIBUTION_PICTURE, drawContribution } from "./contribution-picture";

writeFileSync(CONTRIBUTION_PICTURE, drawContribution());
console.log(CONTRIBUTION_PICTURE);
