import { fieldsOf, form } from "~/policy/form.server";
import { tellByTelephone } from "../commands/tell-by-telephone.server";
import { writeToAll } from "../commands/write-to-all.server";
import { previewMessage } from "../queries/messages.server";
import { messageSchema, toldSchema } from "../schema/message-form";

const REFUSALS = {
  closed: { "": "sessionMessage.closed" },
  rate: { "": "sessionMessage.tooMany" },
  too_much: { "": "sessionMessage.tooManyInAll" },
  nobody: { audience: "sessionMessage.nobody" },
} as const;

/** A message to everybody who signed up: looked at first, then sent; and who was told by telephone. */
export const writeToAllForm = form({
  permission: "session.attendance",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(messageSchema, fields),
      run: ({ grant, params, value, now }) => previewMessage(grant, params["id"] ?? "", value, now),
    }).answer({ refusals: REFUSALS, done: ({ preview }) => ({ show: preview }) }),
    send: intent({
      read: (fields) => fieldsOf(messageSchema, fields),
      tokenAt: "body",
      run: ({ grant, params, value: message, submission, now }) =>
        writeToAll(grant, { sessionId: params["id"] ?? "", message, submission }, now),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => `${here}?verstuurd=ja` }),
    told: intent({
      read: (fields) => fieldsOf(toldSchema, fields),
      run: ({ grant, params, value, now }) =>
        tellByTelephone(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => here }),
  }),
});
