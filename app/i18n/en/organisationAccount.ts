import type { organisationAccount as nl } from "../nl/organisationAccount";
import type { Translated } from "../translated";

export const organisationAccount: Translated<typeof nl> = {
  signInTitle: "With your organisation's account",
  signInText: "You sign in at your organisation and then come back here.",
  with: "Sign in at {name}",
  pageTitle: "One more step",
  codeLead:
    "Your organisation knows you. It showed no second step, so enter the code from your own app.",
  codeWrong:
    "This code is not right. Take the one your app shows now, or wait a moment after a few wrong ones.",
  backToSignIn: "Back to signing in",
  problemTitle: "Signing in at your organisation did not work",
  problem_provider_down:
    "Your organisation does not answer now. Try again later, or sign in with your password.",
  problem_provider_refused:
    "The answer of your organisation was not right. Start again. Does it fail again? Tell an administrator.",
  problem_provider_cancelled:
    "You stopped at your organisation. Start again if you want to sign in.",
  problem_sign_in_expired: "This took too long, or you started in another browser. Start again.",
  problem_not_confirmed:
    "Your organisation did not confirm that this is you. Sign in there again, with your own account.",
  problem_not_linked:
    "Your organisation knows you, but there is no account here that you may use with it. Sign in with your password and link it on your own page, or ask an administrator for an invitation.",
  setUpText: "You then choose no password here.",
  setUpLead: "For {email}. From now on you sign in at {name}. Is that right? Then confirm it.",
  setUpDone: "Your account is ready. Sign in with your organisation's account.",
  factorNeeded: "Your organisation showed no second step, so we ask for a code here.",
  already_linked: "This account of your organisation is already linked here.",
  other_organisation: "This account belongs to another organisation.",

  joinTitle: "Sign in with your organisation's account",
  joinText: "You sign in there once and confirm it here with your password.",
  confirmTitle: "Link your organisation's account",
  confirmText: "{name} knows you. Confirm with your password that this account is yours.",
  confirm: "Yes, link this account",
  linkGone: "This took too long. Start again at your organisation.",
  linkedTitle: "Linked with {name}",
  linkedText: "You can sign in with it. Unlinking takes your password of here.",
  unlink: "Unlink",
  unlinkWrong:
    "This is not your present password. Do you have none? First confirm at your organisation who you are.",
  password_first: "First choose a password. Otherwise you can no longer sign in.",
  againTitle: "No password of this site?",
  againText:
    "Then sign in at your organisation once more. That counts for five minutes, for one change.",
  again: "Confirm at {name}",
  confirmedUntil:
    "Your organisation confirmed that this is you. Until {time} you can change one thing without a password.",
  noPasswordNeeded: "Your password is not needed now.",
  signedOutTitle: "You are signed out",
  signedOutHere: "You are no longer signed in on this site.",
  signedOutEverywhere: "You are no longer signed in here, nor at your organisation.",
  signedOutFailed:
    "You are signed out here. At your organisation it did not work. Sign out there yourself, or close your browser.",
  stillThere:
    "You are still signed in at {name}. Do you share this computer? Then sign out there too.",
  leave: "Also sign out at {name}",
  signInAgain: "Sign in again",
  changed: "Saved. This is how you sign in from now on.",

  title: "Sign-in with organisations",
  lead: "Staff sign in with the account of their organisation. You decide who may do what here: signing in makes no account.",
  none: "No organisation has been set up. Everybody signs in with a password and a code.",
  caption: "Organisations with which staff sign in",
  accounts: "Linked accounts",
  on: "on",
  off: "off",
  addTitle: "Add an organisation",
  addText:
    "The administrator of that organisation registers this application: {site} (OpenID Connect, code with PKCE). You see the address to come back to after adding it.",
  bodyId: "Organisation",
  chooseBody: "Choose an organisation",
  issuer: "Address of the sign-in service (issuer)",
  issuerDescription: "Exactly as the service calls itself, with https.",
  clientId: "Name of this application there (client id)",
  clientIdDescription: "The organisation gives it to you.",
  clientSecret: "Secret (client secret)",
  clientSecretDescription:
    "Or a private key (private_key_jwt, PEM with PKCS #8). We keep it encrypted and do not show it again.",
  clientSecretKept: "Leave this empty to keep the present secret.",
  secretVariable: "Or: the variable that holds the secret",
  secretVariableDescription: "A variable of the server that begins with OIDC_.",
  variableShape: "Take a name that begins with OIDC_, with capitals, digits and _ only.",
  acrValues: "Which acr proves a second step?",
  acrValuesDescription:
    "One or more values with a space between them. With both empty we always ask for the own code.",
  amrValues: "Which amr proves a second step?",
  amrValuesDescription: "For example mfa.",
  add: "Add",
  save: "Save",
  already_there: "This organisation already has a sign-in service. Change that one.",
  issuer_unsafe: "Take a full address that begins with https.",
  issuer_down: "No sign-in service answers at this address. Is the address right?",
  issuer_refused:
    "This sign-in service calls itself otherwise, or cannot sign in with a code and PKCE.",
  key_unusable: "This key cannot be used. Take RSA from 2048 bits or P-256, as PEM (PKCS #8).",
  secret_missing: "Enter the secret, or a variable that has a value on the server.",
  oneLead: "Another address unlinks all accounts.",
  keysTitle: "Address of the public key",
  keysText: "With this the organisation checks the key of this site (JWKS).",
  returnTitle: "Address to come back to",
  returnText: "Register this at the sign-in service as redirect URI, exactly so.",
  leftTitle: "Address after signing out",
  leftText: "Register this there as post logout redirect URI, if the service can sign people out.",
  switchOffTitle: "Switch off sign-in with this organisation",
  switchOffText: "Whoever is signed in stays so, for twelve hours at most. The links stay.",
  switchOnTitle: "Switch on again",
  backToList: "Back to the organisations",
};
