/**
 * Somebody who scans the QR code of a receipt arrives at /meedoen with the code behind a `#`. That part of an address
 * never leaves the browser, so the page puts it in the field itself, and takes it out of the address and the history.
 */
const field = document.querySelector("input[name=code]");
const code = decodeURIComponent(location.hash.slice(1));
if (field && /^[0-9a-z-]{12,20}$/i.test(code)) {
  field.value = code;
  history.replaceState(null, "", location.pathname + location.search);
}
