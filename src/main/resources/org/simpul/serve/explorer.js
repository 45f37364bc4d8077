/* What pages gain where scripts run: suggestions below search boxes. Pages work without. */
'use strict';

const DELAY = 150;
const SHORTEST = 2;

/* A search box with a list of names below it, after the combobox pattern of WAI-ARIA. Arrow keys move in the list, Enter opens the name's page (or fills the box in, where it is a field of
   a form), Escape closes the list. A box says which by data-suggest: "pages" or "names". */
class Suggestions {
  constructor(box, number) {
    this.box = box;
    this.opens = box.dataset.suggest === 'pages';
    this.list = document.createElement('ul');
    this.list.id = `suggestions-${number}`;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', box.labels[0].textContent);
    const around = document.createElement('div');
    around.className = 'suggested';
    box.replaceWith(around);
    around.append(box, this.list);
    for (const [name, value] of [['role', 'combobox'], ['aria-expanded', 'false'], ['aria-controls', this.list.id], ['aria-autocomplete', 'list']]) {
      box.setAttribute(name, value);
    }
    this.listen();
  }

  listen() {
    this.box.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), DELAY);
    });
    this.box.addEventListener('keydown', (event) => this.key(event));
    this.box.addEventListener('blur', () => this.close());
    this.list.addEventListener('mousedown', (event) => event.preventDefault()); // else the box loses the focus, and the list closes before it is clicked
    this.list.addEventListener('click', ({ target }) => {
      const option = target.closest('[role=option]');
      if (option) this.take(option);
    });
  }

  async ask() {
    const text = this.box.value.trim();
    this.asked = text;
    if (text.length < SHORTEST) {
      this.close();
      return;
    }
    const answer = await fetch('/suggest?' + new URLSearchParams({ q: text, lang: document.documentElement.lang }));
    const found = answer.ok ? await answer.json() : [];
    if (this.asked === text && document.activeElement === this.box) this.show(found);
  }

  show(found) {
    this.list.replaceChildren(...found.map(({ name, about, page }, i) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.name = name;
      if (page) option.dataset.page = this.carried(page);
      const kind = document.createElement('span');
      kind.textContent = about;
      option.append(`${name} `, kind);
      return option;
    }));
    this.list.hidden = found.length === 0;
    this.box.setAttribute('aria-expanded', String(found.length > 0));
    this.box.removeAttribute('aria-activedescendant');
  }

  /* A language that the visitor chose goes on to the next page. */
  carried(page) {
    const language = new URLSearchParams(location.search).get('lang');
    return language ? `${page}?lang=${encodeURIComponent(language)}` : page;
  }

  key(event) {
    const options = [...this.list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (this.list.hidden) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.mark(options, at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      this.take(options[at]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  mark(options, chosen) {
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    options[chosen].scrollIntoView({ block: 'nearest' });
    this.box.setAttribute('aria-activedescendant', options[chosen].id);
  }

  take(option) {
    this.box.value = option.dataset.name;
    this.close();
    if (this.opens && option.dataset.page) {
      location.assign(option.dataset.page);
    } else if (this.opens) {
      this.box.form.submit();
    }
  }

  close() {
    clearTimeout(this.timer);
    this.show([]);
  }
}

document.querySelectorAll('input[data-suggest]').forEach((box, i) => new Suggestions(box, i));
