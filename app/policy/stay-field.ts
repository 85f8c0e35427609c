/** What a form calls the choice of why something found in its words may stay readable: this, the kind and the find. */
export const STAY_FIELD = "stay.";
