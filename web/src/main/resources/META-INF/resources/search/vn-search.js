// <vn-search>: suggestions under the field of a search form, as the combobox pattern of ARIA has them. The form inside works without it.
// Properties: places [{kind, label, path}], found and none and all (words), typed (what the field begins with).

const PAUSE = 180;
const SHORTEST = 2;
const EACH = 4;

class VnSearch extends HTMLElement {
  #form;
  #field;
  #list;
  #status;
  #options = [];
  #active = -1;
  #timer = 0;
  #asking = null;

  connectedCallback() {
    for (const name of ['places', 'found', 'none', 'all', 'typed']) {
      if (this.hasAttribute(name)) {
        this[name] = name === 'places' ? JSON.parse(this.getAttribute(name)) : this.getAttribute(name);
      }
    }
    // A property set before this class was known would hide the setter for ever.
    if (Object.hasOwn(this, 'typed')) {
      const early = this.typed;
      delete this.typed;
      this.typed = early;
    }
    this.#form = this.querySelector('form');
    this.#field = this.querySelector('input[name="q"]');
    if (!this.#form || !this.#field || this.#list) {
      return;
    }
    this.#list = this.#made('div', 'vn-suggestions');
    this.#list.id = `${this.#field.id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.hidden = true;
    this.#status = this.#made('div', 'vn-hidden');
    this.#status.setAttribute('role', 'status');
    this.#form.append(this.#list, this.#status);
    const field = this.#field;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.#list.id);
    field.addEventListener('input', () => this.#askSoon());
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('focus', () => this.#options.length > 0 && this.#open());
    this.addEventListener('focusout', (event) => this.contains(event.relatedTarget) || this.#close());
    // The field keeps the focus while one chooses with a mouse.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) {
        this.#choose(option);
      }
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  set typed(value) {
    const field = this.querySelector('input[name="q"]');
    if (field && document.activeElement !== field) {
      field.value = value;
    }
  }

  #key(event) {
    const open = !this.#list.hidden;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!open) {
          this.#options.length > 0 ? this.#open() : this.#ask();
          return;
        }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const places = this.#options.length + 1;
        // One place more than there are options: the field itself.
        this.#activate(((this.#active + 1 + step + places) % places) - 1);
        break;
      }
      case 'Enter':
        if (open && this.#active >= 0) {
          event.preventDefault();
          this.#choose(this.#options[this.#active]);
        }
        break;
      case 'Escape':
        if (open) {
          event.preventDefault();
          this.#close();
        }
        break;
      default:
    }
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    this.#asking?.abort();
    const typed = this.#field.value.trim();
    if (typed.length < SHORTEST) {
      this.#show([], '');
      return;
    }
    this.#asking = new AbortController();
    const query = new URLSearchParams({ q: typed, limit: EACH });
    for (const kept of this.#kept()) {
      query.append(...kept);
    }
    try {
      const response = await fetch(`/api/v1/search?${query}`, { signal: this.#asking.signal });
      const groups = response.ok ? (await response.json()).groups : [];
      if (this.contains(document.activeElement)) {
        this.#show(groups, typed);
      }
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.#show([], '');
      }
    }
  }

  /** Language and version, where they are not the defaults. */
  #kept() {
    return [...new FormData(this.#form)].filter(([name, value]) => name !== 'q' && value !== '');
  }

  #show(groups, typed) {
    this.#list.replaceChildren();
    this.#options = [];
    const kept = new URLSearchParams(this.#kept()).toString();
    for (const group of groups) {
      const place = this.places?.find((each) => each.kind === group.kind);
      if (place && group.items.length > 0) {
        this.#list.append(this.#group(place, group, kept));
      }
    }
    const some = this.#options.length;
    if (typed && some > 0) {
      const option = this.#option(this.all, this.#results(typed));
      option.classList.add('vn-suggestions-all');
      this.#list.append(option);
    }
    this.#status.textContent = typed ? (some > 0 ? this.found.replace('{0}', some) : this.none) : '';
    some > 0 ? this.#open() : this.#close();
  }

  #group(place, group, kept) {
    const box = this.#made('div', 'vn-suggestions-group');
    const title = this.#made('div', 'vn-suggestions-title');
    title.id = `${this.#list.id}-${group.kind}`;
    title.textContent = place.label;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-labelledby', title.id);
    box.append(title);
    for (const item of group.items) {
      const href = `${place.path}/${encodeURIComponent(item.key)}${kept ? `?${kept}` : ''}`;
      box.append(this.#option(item.label, href));
    }
    return box;
  }

  #option(text, href) {
    const option = this.#made('div', 'vn-suggestion');
    option.id = `${this.#list.id}-${this.#options.length}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.href = href;
    option.textContent = text;
    this.#options.push(option);
    return option;
  }

  #activate(index) {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.#field.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
  }

  #open() {
    this.#activate(-1);
    this.#list.setAttribute('aria-label', this.#form.querySelector('label')?.textContent ?? '');
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#activate(-1);
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
  }

  #choose(option) {
    this.#field.value = '';
    this.#go(option.dataset.href);
  }

  #submit() {
    const typed = this.#field.value.trim();
    if (typed) {
      this.#go(this.#results(typed));
    } else {
      this.#field.focus();
    }
  }

  #results(typed) {
    const query = [['q', typed], ...this.#kept()].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${this.#form.getAttribute('action')}?${query.join('&')}`;
  }

  /** As if a link had been followed, so that a router that listens may answer. */
  #go(href) {
    this.#close();
    this.#options = [];
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }

  #made(name, style) {
    const made = document.createElement(name);
    made.className = style;
    return made;
  }
}

customElements.define('vn-search', VnSearch);
