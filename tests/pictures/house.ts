/** `npm run pictures -- house`: draws the features on their floors anew, from the imports of the code. */
import { writeFileSync } from "node:fs";
import { HOUSE_PICTURE, drawHouse } from "./house-picture";

writeFileSync(HOUSE_PICTURE, drawHouse());
console.log(HOUSE_PICTURE);
