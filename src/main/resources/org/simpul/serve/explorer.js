/* What pages gain where scripts run: suggestions in search boxes, and the sentence that an address leads to is opened. Pages work without. */
'use strict';

const DELAY = 150;
const SHORTEST = 2;

/* Offers names in a box's list while someone types. */
function suggest(box) {
  const list = box.list;
  let timer = 0;
  let asked = '';
  async function ask() {
    const text = box.value.trim();
    if (text.length < SHORTEST || text === asked) return;
    asked = text;
    const language = document.documentElement.lang;
    const answer = await fetch('/suggest?' + new URLSearchParams({ q: text, lang: language }));
    if (!answer.ok || asked !== text) return;
    const found = await answer.json();
    list.replaceChildren(...found.map(({ name, about }) => new Option(about, name)));
  }
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, DELAY);
  });
}

document.querySelectorAll('input[type="search"][list]').forEach(suggest);
