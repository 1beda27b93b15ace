// What is selected on a page is copied with its footnote and a link that opens the page with these words marked.
(() => {
  if (customElements.get('fonds-quote')) {
    return;
  }

  /** What a page's words stand in: its text, and the words on its image. */
  const PLACES = '.leaf, .textLayer';

  const SHOWN_IN_MILLISECONDS = 8000;

  const WHOLE_IN_WORDS = 16;
  const WHOLE_IN_CHARACTERS = 120;
  const PART_IN_WORDS = 6;
  const PART_IN_CHARACTERS = 14;

  const made = (name, text = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  /** The selected words within one place, as they are read: without what else the selection touches. */
  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const place = [...document.querySelectorAll(PLACES)].find((each) => range.intersectsNode(each));
    if (!place) {
      return null;
    }
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let words = '';
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!range.intersectsNode(node)) {
        continue;
      }
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      words += node.data.slice(from, to);
      const span = node.parentElement.closest('.textLayer span');
      if (span?.nextElementSibling?.tagName === 'BR' && !node.nextSibling) {
        words += '\n';
      }
    }
    const line = words
      .replace(/(\p{L})[-\u2010\u00AC\u00AD][^\S\n]*\n\s*(?=\p{Ll})/gu, '$1')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return line ? { line, box: range.getBoundingClientRect() } : null;
  };

  /** Of a long quotation its beginning and its end are enough to find it again. */
  const parameters = (line) => {
    const words = line.split(' ');
    const written = (name, text) => `${name}=${encodeURIComponent(text)}`;
    if (words.length <= WHOLE_IN_WORDS ? line.length <= 3 * WHOLE_IN_CHARACTERS : line.length <= WHOLE_IN_CHARACTERS) {
      return written('quote', line);
    }
    const [begin, end] = words.length > WHOLE_IN_WORDS
      ? [words.slice(0, PART_IN_WORDS).join(' '), words.slice(-PART_IN_WORDS).join(' ')]
      : [[...line].slice(0, PART_IN_CHARACTERS).join(''), [...line].slice(-PART_IN_CHARACTERS).join('')];
    return `${written('quote', begin)}&${written('until', end)}`;
  };

  class Quote extends HTMLElement {
    connectedCallback() {
      this.gone = new AbortController();
      const { signal } = this.gone;
      this.button = made('button', 'Copy quotation with citation');
      this.button.type = 'button';
      this.button.className = 'btn';
      this.button.id = 'copy-quotation';
      this.button.title = 'Copy quotation with citation (q)';
      this.button.setAttribute('aria-keyshortcuts', 'q');
      // A press would take the selection away before it is copied.
      this.button.addEventListener('mousedown', (event) => event.preventDefault());
      this.button.addEventListener('click', () => this.copy());
      this.said = made('span');
      this.said.setAttribute('role', 'status');
      this.tools = made('div');
      this.tools.className = 'quote-tools';
      this.tools.hidden = true;
      this.tools.append(this.button);
      if (this.hasAttribute('keeps')) {
        this.keeper = made('button', 'Keep quotation');
        this.keeper.type = 'button';
        this.keeper.className = 'btn';
        this.keeper.id = 'keep-quotation';
        this.keeper.addEventListener('mousedown', (event) => event.preventDefault());
        this.keeper.addEventListener('click', () => this.keep());
        this.tools.append(this.keeper);
      }
      this.replaceChildren(this.tools, this.said);
      document.addEventListener('selectionchange', () => this.follow(), { signal });
      document.addEventListener('keydown', (event) => this.key(event), { signal });
      addEventListener('scroll', () => this.follow(), { signal, capture: true, passive: true });
    }

    disconnectedCallback() {
      this.gone.abort();
    }

    follow() {
      const found = selected();
      this.tools.hidden = !found;
      if (!found) {
        return;
      }
      this.said.textContent = '';
      const { width, height } = this.tools.getBoundingClientRect();
      const below = found.box.bottom + 6;
      const top = below + height < innerHeight ? below : Math.max(4, found.box.top - height - 6);
      this.tools.style.top = `${Math.min(top, innerHeight - height - 4)}px`;
      this.tools.style.left = `${Math.max(4, Math.min(found.box.left, innerWidth - width - 4))}px`;
    }

    key(event) {
      if (event.key !== 'q' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey
        || window.fonds.isWriting(event) || !selected()) {
        return;
      }
      event.preventDefault();
      this.copy();
    }

    /** By the event of copying, which works without a secure connection too. */
    copy() {
      const found = selected();
      if (!found) {
        return;
      }
      const link = `${this.getAttribute('address')}?${parameters(found.line)}`;
      const rich = made('div');
      const note = made('p');
      note.innerHTML = this.getAttribute('note-html');
      const anchor = made('a', link);
      anchor.href = link;
      const way = made('p');
      way.append(anchor);
      rich.append(made('p', `“${found.line}”`), note, way);
      const plain = `“${found.line}”\n${this.getAttribute('note')}\n${link}`;
      const written = (event) => {
        event.clipboardData.setData('text/plain', plain);
        event.clipboardData.setData('text/html', rich.innerHTML);
        event.preventDefault();
        event.stopPropagation();
      };
      document.addEventListener('copy', written, { capture: true });
      const done = document.execCommand('copy');
      document.removeEventListener('copy', written, { capture: true });
      this.say(done ? 'Copied: the quotation, its footnote and a link' : 'Your browser does not let this page copy');
      this.tools.hidden = done;
    }

    /** On the research desk of whoever is signed in. */
    async keep() {
      const found = selected();
      if (found) {
        this.tools.hidden = true;
        this.say(await this.$server.keep(found.line));
      }
    }

    say(sentence) {
      this.said.textContent = sentence;
      clearTimeout(this.fading);
      this.fading = setTimeout(() => { this.said.textContent = ''; }, SHOWN_IN_MILLISECONDS);
    }
  }

  customElements.define('fonds-quote', Quote);
})();
