import { fieldsOf, form } from "~/policy/form.server";
import { cancelSignUp } from "../commands/cancel-sign-up.server";
import { changeSignUp } from "../commands/change-sign-up.server";
import { confirmSeat } from "../commands/confirm-seat.server";
import { switchWay } from "../commands/switch-way.server";
import { ownSignUpSchema, signUpChangeSchema, switchWaySchema } from "../schema/sign-up-form";

/** What somebody does with an own sign-up: gives it up, confirms the seat that came free, or says something otherwise. */
export const ownSignUpForm = form({
  permission: "session.signUp",
  limit: "submit",
  intents: (intent) => ({
    change: intent({
      read: (fields) => fieldsOf(signUpChangeSchema, fields),
      run: ({ grant, params, value, now }) =>
        changeSignUp(grant, { slug: params["slug"] ?? "" }, value, now),
    }).answer({
      refusals: { gone: { "": "sessions.own_goneText" } },
      done: (_outcome, { here }) => here,
    }),
    way: intent({
      read: (fields) => fieldsOf(switchWaySchema, fields),
      run: ({ grant, params, value, now }) =>
        switchWay(grant, { slug: params["slug"] ?? "" }, value.way, now),
    }).answer({
      refusals: {
        gone: { "": "sessions.own_goneText" },
        full: { "": "sessions.ownWayFull" },
      },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(ownSignUpSchema, fields),
      run: ({ grant, params, value, now }) => {
        const key = { slug: params["slug"] ?? "" };
        return (value.intent === "confirm" ? confirmSeat : cancelSignUp)(grant, key, now);
      },
    }).answer({
      // What the page says then is what it says to whoever opens it.
      refusals: { gone: {} },
      done: (_outcome, { here }) => here,
    }),
  }),
});

/** The same for whoever holds the link of the mail. */
export const signUpByLinkForm = form({
  permission: "session.signUp",
  limit: { wrongLink: ["gone", "not_found"] },
  intents: (intent) => ({
    change: intent({
      read: (fields) => fieldsOf(signUpChangeSchema, fields),
      run: ({ grant, params, value, now }) =>
        changeSignUp(grant, { token: params["token"] ?? "" }, value, now),
    }).answer({
      refusals: { gone: { "": "sessions.own_goneText" } },
      done: (_outcome, { here }) => here,
    }),
    way: intent({
      read: (fields) => fieldsOf(switchWaySchema, fields),
      run: ({ grant, params, value, now }) =>
        switchWay(grant, { token: params["token"] ?? "" }, value.way, now),
    }).answer({
      refusals: {
        gone: { "": "sessions.own_goneText" },
        full: { "": "sessions.ownWayFull" },
      },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(ownSignUpSchema, fields),
      run: ({ grant, params, value, now }) => {
        const key = { token: params["token"] ?? "" };
        return (value.intent === "confirm" ? confirmSeat : cancelSignUp)(grant, key, now);
      },
    }).answer({
      refusals: { gone: {} },
      done: (_outcome, { here }) => here,
    }),
  }),
});
