import type { returnMessages as nl } from "../nl/returnMessages";
import type { Translated } from "../translated";

export const returnMessages: Translated<typeof nl> = {
  title: "Example messages",
  lead: "Your explanation starts with these when you return something. You always read and change it yourself.",
  rules: "Choose a rule",
  changed: "changed",
  shippedFirst: "Leave a field empty and the text above it counts.",
  why_nl: "Explanation in Dutch",
  again_nl: "What the writer can do, in Dutch",
  why_en: "Explanation in English",
  again_en: "What the writer can do, in English",
  saved: "Saved. It counts from now on.",
  fill: "Put the example in",
  fillHelp: "The example belongs to the rule you chose. What you wrote stays.",
  filled: "The example is in. Read it and make it fit.",
  why_privateData:
    "Thank you for sharing this with us. Your text has something by which someone can find you. That is why we do not publish it yet.",
  again_privateData:
    "Take out your phone number, address or e-mail. Then send your text again. The rest can stay.",
  why_identifiesOthers:
    "Thank you for your story. Others can see who it is about. That person did not say yes to that.",
  again_identifiesOthers:
    "Write 'my carer', for instance, instead of a name. Leave out what makes someone recognisable. Then send it again.",
  why_abuse:
    "We read that you are angry, and that is fine. There are also words in it that hurt someone. We cannot publish it like this.",
  again_abuse:
    "Say what happened and what must change. Leave out the swearing or threats. Then we gladly look at it again.",
  why_discrimination:
    "Thank you for taking part. Your text calls people worth less because of who they are. We do not publish that.",
  again_discrimination:
    "Write about what you went through. Do not write about a whole group of people. Then you can send it again.",
  why_offTopic:
    "Thank you for your text. We do not see yet what it has to do with youth care. So it is not on the site yet.",
  again_offTopic:
    "Explain how this touches your care. Then send it again. Is it about something else? Ask your municipality.",
  why_duplicate:
    "Thank you for writing about this. The same is on the site already. This way everything stays together.",
  again_duplicate:
    "You can support what is there already. Is it different for you? Then write what is different and send that.",
  why_advertising:
    "Thank you for your message. It has advertising in it. We publish that for nobody.",
  again_advertising:
    "Take out the advertising and the links. Say what you want yourself. Then send it again.",
  why_notUnderstandable:
    "Thank you for sending something. We do not quite understand yet what you mean. That is fine, spelling does not matter to us.",
  again_notUnderstandable:
    "Write in a few sentences what must change. Say why as well. Someone may help you with it.",
  why_elsewhere:
    "Thank you for telling us this. The municipalities have no say in it. So they cannot answer you here.",
  again_elsewhere:
    "Ask whoever does have a say in it. Do you not know who that is? Ask us, and we will look with you.",
  why_safety:
    "Thank you for daring to tell this. We worry about you or about someone else. That is why we do not put it on the site.",
  again_safety:
    "Look at the page Help now, where you can call or chat. Is there danger now? Call 112.",
};
