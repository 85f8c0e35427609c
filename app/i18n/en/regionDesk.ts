import type { regionDesk as dutch } from "../nl/regionDesk";
import type { Translated } from "../translated";

export const regionDesk: Translated<typeof dutch> = {
  settings_identity: "The region and the site",
  identityIntro:
    'This stands in the title of every page, in sentences such as "young people and parents from ...", in messages and with the open data.',
  identitySave: "Save names and contact",
  setting_regionName: "Name of the region",
  settingHelp_regionName: "As it stands in a sentence, in Dutch.",
  setting_regionNameEn: "Name of the region in English",
  settingHelp_regionNameEn: "For the English pages.",
  setting_siteName: "Name of the site",
  settingHelp_siteName: "Stands at the top left of every page and as the sender of messages.",
  setting_contactName: "Who answers questions?",
  settingHelp_contactName: "The name of an organisation or a desk, not of a person.",
  setting_contactEmail: "E-mail address for questions",
  settingHelp_contactEmail: "Stands with privacy, accessibility and open data.",
  setting_contactPhone: "Telephone number for questions",
  settingHelp_contactPhone: "Stands beside the e-mail address.",
  setting_securityContact: "Where does somebody report a weak spot?",
  settingHelp_securityContact:
    "An e-mail address, or an address that begins with https://. Stands in /.well-known/security.txt.",
  notAPhone: "Write the number in digits, such as 012-3456789.",
  notASecurityContact: "Fill in an e-mail address, or an address that begins with https://.",
  mailTest: "Does mail arrive?",
  mailTestIntro: "We send a test message to your own address.",
  mailTestSend: "Send a test message",
  mailTest_sent: "The test message left. The mail server took it. See whether it arrives too.",
  mailTest_noServer:
    "No mail server is set, so nothing leaves. The test message waits at Post. Set SMTP_URL and start again.",
  mailTest_refused:
    "The mail server did not take the test message. We try a few more times. At Post you see what it said.",
  mailTest_unreachable:
    "The mail server cannot be reached, or does not answer in time. The test message waits at Post and leaves as soon as it can.",
  mailTestSubject: "Test message from {siteName}",
  mailTestText:
    "You sent this message to yourself from the page with settings of {siteName}. It arrived, so other messages can too.",
};
