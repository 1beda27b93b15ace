// What is suggested below a text field while somebody types: WAI-ARIA's editable combobox with a list. The field stays
// the person's own: nothing here writes into it, but for the moment in which something is chosen.
(() => {
  const PAUSE_IN_MILLISECONDS = 120;
  const KINDS = { type: 'document type' };

  const made = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const documents = (count) => `${count.toLocaleString('en')} ${count === 1 ? 'document' : 'documents'}`;

  class Suggestions extends HTMLElement {
    connectedCallback() {
      this.field = this.parentElement.querySelector('vaadin-text-field');
      this.list = made('div', 'suggestions', '');
      this.list.id = 'suggestions';
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', 'Suggestions');
      this.status = made('div', 'only-heard', '');
      this.status.setAttribute('role', 'status');
      this.replaceChildren(this.list, this.status);
      this.close();

      this.left = new AbortController();
      const { signal } = this.left;
      const around = this.parentElement;
      around.addEventListener('keydown', (event) => this.pressed(event), { capture: true, signal });
      around.addEventListener('input', () => this.typed(), { signal });
      around.addEventListener('focusin', () => this.describe(), { signal });
      around.addEventListener('focusout', () => this.leave(), { signal });
      around.addEventListener('click', (event) => this.clicked(event), { signal });
      // The field keeps the focus while something is chosen by hand.
      this.list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
      customElements.whenDefined('vaadin-text-field').then(() => this.describe());
    }

    disconnectedCallback() {
      this.left.abort();
      this.leave();
    }

    get input() {
      return this.field?.querySelector('input');
    }

    get options() {
      return [...this.list.children];
    }

    get open() {
      return !this.list.hidden;
    }

    get highlighted() {
      return this.options.find((option) => option.ariaSelected === 'true');
    }

    describe() {
      const says = {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-controls': this.list.id,
        'aria-expanded': String(this.open),
      };
      Object.entries(says).forEach(([name, value]) => this.input?.setAttribute(name, value));
    }

    typed() {
      this.forget();
      if (this.input.value.trim()) {
        this.waiting = setTimeout(() => this.suggest(this.input.value), PAUSE_IN_MILLISECONDS);
      } else {
        this.close();
      }
    }

    async suggest(text) {
      this.forget();
      this.asking = new AbortController();
      const { signal } = this.asking;
      try {
        const answer = await fetch(`api/suggestions?${new URLSearchParams({ q: text })}`, { signal });
        const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] };
        if (!signal.aborted && this.input.value === text) {
          this.show(suggestions);
        }
      } catch {
        // Asked no longer, or nobody answers: the field searches without suggestions too.
        if (!signal.aborted) {
          this.close();
        }
      }
    }

    forget() {
      clearTimeout(this.waiting);
      this.asking?.abort();
    }

    show(suggestions) {
      this.close();
      if (suggestions.length === 0) {
        return;
      }
      this.list.replaceChildren(...suggestions.map((each, place) => this.option(each, place)));
      this.list.scrollTop = 0;
      this.list.hidden = false;
      this.status.textContent = suggestions.length === 1 ? '1 suggestion' : `${suggestions.length} suggestions`;
      this.describe();
    }

    option(suggestion, place) {
      const { kind, text, typedAs, search, id } = suggestion;
      const option = made('a', 'suggestion', '');
      option.id = `suggestion-${place}`;
      option.href = id ? `d/${encodeURIComponent(id)}` : `.?${search}`;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      option.ariaSelected = 'false';
      const name = made('span', 'name', text);
      name.dir = 'auto';
      option.append(name);
      if (typedAs) {
        const other = made('span', 'typed-as', typedAs);
        other.dir = 'auto';
        option.append(' ', other);
      }
      const count = id ? '' : `, ${documents(suggestion.documents)}`;
      option.append(' ', made('span', 'kind', `${KINDS[kind] ?? kind}${count}`));
      return option;
    }

    close() {
      this.list.hidden = true;
      this.list.replaceChildren();
      this.status.textContent = '';
      this.input?.removeAttribute('aria-activedescendant');
      this.describe();
    }

    leave() {
      this.forget();
      this.close();
    }

    pressed(event) {
      if (event.target !== this.input || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      if (this.handled(event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    }

    handled({ key, shiftKey }) {
      switch (key) {
        case 'ArrowDown':
        case 'ArrowUp':
          if (shiftKey) {
            return false;
          }
          return this.open ? this.walk(key === 'ArrowDown' ? 1 : -1) : this.reopen();
        case 'Enter': {
          const chosen = this.open && this.highlighted;
          if (!chosen) {
            this.leave();
            return false;
          }
          chosen.click();
          return true;
        }
        case 'Escape': {
          const { open } = this;
          this.leave();
          return open;
        }
        default:
          return false;
      }
    }

    reopen() {
      if (!this.input.value.trim()) {
        return false;
      }
      this.suggest(this.input.value);
      return true;
    }

    // From the last on and from the first back one comes to the field itself.
    walk(step) {
      const { options } = this;
      const places = options.length + 1;
      const next = (options.indexOf(this.highlighted) + 1 + step + places) % places;
      options.forEach((option, place) => { option.ariaSelected = String(place === next - 1); });
      const option = options[next - 1];
      if (option) {
        this.input.setAttribute('aria-activedescendant', option.id);
        this.bringIntoSight(option);
      } else {
        this.input.removeAttribute('aria-activedescendant');
      }
      return true;
    }

    // Within the list only: the page must not move.
    bringIntoSight(option) {
      const { list } = this;
      const above = option.offsetTop;
      const below = above + option.offsetHeight - list.clientHeight;
      list.scrollTop = Math.min(above, Math.max(below, list.scrollTop));
    }

    clicked(event) {
      const option = event.target.closest('.suggestion');
      if (!option) {
        if (!event.target.closest('vaadin-text-field')) {
          this.leave();
        }
      } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        this.take(option);
      }
    }

    // The link leads on; the field shows what is searched there, and the server hears of it.
    take(option) {
      this.field.value = new URL(option.href).searchParams.get('q') ?? '';
      this.field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      this.forget();
      // The click has still to reach the router, which looks for the link in the page.
      setTimeout(() => {
        this.close();
        // On a telephone the keyboard gives the page back.
        if (matchMedia('(pointer: coarse)').matches) {
          this.input.blur();
        }
      });
    }
  }

  customElements.get('fonds-suggestions') || customElements.define('fonds-suggestions', Suggestions);
})();
