/**
 * Reads a page aloud with the voice of the device, sentence by sentence, and marks the sentence that is read. Only a
 * voice that the device itself has is used: other voices send the words of the page to their maker. The page works in full
 * without it; `page.js` shows its button, and asks for this file at the first press.
 */
const start = document.querySelector("button[data-read-aloud]");
const bar = document.querySelector("[data-read-aloud-bar]");

/** Text that is no part of what a page says; codes, because nobody else in the room should hear them. */
const SILENT = "script, style, template, noscript, svg, select, textarea, code, .visually-hidden, [data-ranking] button, [aria-hidden=true]";
/** Text within one of these is one piece; a sentence never runs on into the next piece. */
const PIECE = "p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, label, legend, summary, button, blockquote, div, section, main";
const MARK = "read-aloud";
const SLOWER = 0.9;
const WAIT_FOR_VOICES = 1500;

function languageOf(element) {
  return element.closest("[lang]")?.lang || "nl";
}

/** The texts of the page in order, those of one piece together. */
function pieces(page) {
  const found = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (node.data.trim() === "" || parent.closest(SILENT) || !parent.checkVisibility()) continue;
    const piece = parent.closest(PIECE);
    const language = languageOf(parent);
    const last = found.at(-1);
    if (last?.piece === piece && last.language === language) last.nodes.push(node);
    else found.push({ piece, language, nodes: [node] });
  }
  return found;
}

function cutIntoSentences(text, language) {
  if (!("Segmenter" in Intl)) return [{ index: 0, segment: text }];
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
}

/** The place in the page of a place in the joined text of some nodes. */
function placeIn(nodes, offset) {
  let rest = offset;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1);
  return [last, last.length];
}

function sentencesOf(page) {
  return pieces(page).flatMap(({ piece, language, nodes }) => {
    const text = nodes.map((node) => node.data).join("");
    return cutIntoSentences(text, language)
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ index, segment }) => {
        const range = new Range();
        range.setStart(...placeIn(nodes, index));
        range.setEnd(...placeIn(nodes, index + segment.trimEnd().length));
        return { piece, language, text: segment.replace(/\s+/g, " ").trim(), range };
      });
  });
}

/** Voices come late on some devices. */
function voicesOfDevice() {
  return new Promise((resolve) => {
    const own = () => speechSynthesis.getVoices().filter((voice) => voice.localService);
    if (own().length > 0) return resolve(own());
    const heard = () => resolve(own());
    speechSynthesis.addEventListener("voiceschanged", heard, { once: true });
    setTimeout(heard, WAIT_FOR_VOICES);
  });
}

function voiceFor(voices, language) {
  const spoken = language.toLowerCase();
  return voices.find(({ lang }) => lang.toLowerCase().replace("_", "-").split("-")[0] === spoken.split("-")[0]);
}

function mark(sentence) {
  if ("highlights" in CSS) CSS.highlights.set(MARK, new Highlight(sentence.range));
  else sentence.piece.dataset.isRead = "";
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - bar.offsetHeight) sentence.range.startContainer.parentElement.scrollIntoView({ block: "center" });
}

function unmark(sentence) {
  if ("highlights" in CSS) CSS.highlights.delete(MARK);
  if (sentence) delete sentence.piece.dataset.isRead;
}

function reader() {
  const control = (name) => bar.querySelector(`[data-aloud="${name}"]`);
  const said = bar.querySelector("[data-aloud-said]");
  let sentences = [];
  let voices = [];
  let at = 0;
  let utterance = null;

  // Stopping by cancel works on every device; a real pause does not, so going on begins the sentence anew.
  const silence = () => {
    utterance = null;
    speechSynthesis.cancel();
    unmark(sentences[at]);
  };
  const showPaused = (paused) => {
    control("pause").hidden = paused;
    control("resume").hidden = !paused;
  };
  const stop = () => {
    silence();
    bar.hidden = true;
    start.setAttribute("aria-pressed", "false");
  };
  const speak = () => {
    const sentence = sentences[at];
    if (!sentence) return stop();
    const words = new SpeechSynthesisUtterance(sentence.text);
    const voice = voiceFor(voices, sentence.language);
    if (voice) words.voice = voice;
    words.lang = sentence.language;
    words.rate = SLOWER;
    const ended = () => {
      if (utterance !== words) return;
      unmark(sentence);
      at += 1;
      speak();
    };
    words.addEventListener("end", ended);
    words.addEventListener("error", ended);
    utterance = words;
    mark(sentence);
    speechSynthesis.speak(words);
  };
  const moveTo = (place) => {
    silence();
    at = Math.min(Math.max(place, 0), sentences.length - 1);
    showPaused(false);
    speak();
  };
  const begin = async () => {
    start.closest("[popover]")?.hidePopover?.();
    bar.hidden = false;
    said.textContent = "";
    voices = await voicesOfDevice();
    const canRead = voiceFor(voices, document.documentElement.lang) !== undefined;
    for (const name of ["pause", "resume", "back", "next"]) control(name).hidden = !canRead;
    if (!canRead) {
      said.textContent = said.dataset.aloudSaid;
      return control("stop").focus();
    }
    sentences = sentencesOf(document.querySelector("main"));
    start.setAttribute("aria-pressed", "true");
    moveTo(0);
    control("pause").focus();
  };

  control("pause").addEventListener("click", () => {
    silence();
    showPaused(true);
    control("resume").focus();
  });
  control("resume").addEventListener("click", () => {
    moveTo(at);
    control("pause").focus();
  });
  control("back").addEventListener("click", () => moveTo(at - 1));
  control("next").addEventListener("click", () => moveTo(at + 1));
  control("stop").addEventListener("click", () => {
    stop();
    start.focus();
  });
  addEventListener("pagehide", stop);
  return () => (bar.hidden ? begin() : stop());
}

/** Begins to read the page, or stops. */
export const readOrStop = reader();
