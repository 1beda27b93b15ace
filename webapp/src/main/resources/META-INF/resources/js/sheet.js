// A page of a PDF as it looks, drawn by pdf.js, with its words upon it and the hits of a search marked where they
// stand.
import { library, open } from './pdf-file.js';

const ZOOM_STEP = 1.25;
const ZOOM_MIN = 0.25;
const ZOOM_MAX = 8;
const MOST_PIXELS = 16_000_000;

const made = (name, type, text = '') => {
  const element = document.createElement(name);
  element.className = type;
  element.textContent = text;
  return element;
};

const folded = (sign) => sign.normalize('NFKC').toLowerCase();

const isLetter = (sign) => /[\p{L}\p{M}\p{N}]/u.test(sign);

/** What parts two letters: nothing, a hyphen that may only part lines, or the end of a word. */
const NOTHING = 0;
const HYPHEN = 1;
const END = 2;

/** The letters of some pieces of text in a row, each with its place and what parts it from the one before. */
const letters = (pieces) => {
  const all = [];
  let gap = END;
  pieces.forEach(({ data, node, endsLine }) => {
    let at = 0;
    for (const sign of data) {
      if (isLetter(sign)) {
        for (const letter of folded(sign)) {
          all.push({ letter, gap, node, at, size: sign.length });
          gap = NOTHING;
        }
      } else if (/[-\u00AD\u2010\u2011]/.test(sign)) {
        gap = Math.max(gap, HYPHEN);
      } else if (gap !== HYPHEN || !/\s/.test(sign)) {
        gap = END;
      }
      at += sign.length;
    }
    if (endsLine && gap === NOTHING) {
      gap = END;
    }
  });
  return all;
};

/** In scripts without spaces words begin and end anywhere. */
const isUnspaced = (letter) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u.test(letter);

const row = (all) => all.map(({ letter }) => letter).join('');

/** Where a form stands as whole words: runs of letters. */
const places = (all, text, form) => {
  const wanted = letters([{ data: form }]);
  const found = [];
  for (let at = wanted.length ? text.indexOf(row(wanted)) : -1; at >= 0; at = text.indexOf(row(wanted), at + 1)) {
    const run = all.slice(at, at + wanted.length);
    const after = all[at + wanted.length];
    const whole = (run[0].gap !== NOTHING || isUnspaced(run[0].letter))
      && (after?.gap !== NOTHING || isUnspaced(run.at(-1).letter));
    const joins = ({ gap, letter }, index) => index === 0 || gap <= Math.max(HYPHEN, wanted[index].gap) || isUnspaced(letter);
    if (whole && run.every(joins)) {
      found.push(run);
    }
  }
  return found;
};

class Sheet extends HTMLElement {
  static observedAttributes = ['hit'];

  connectedCallback() {
    this.gone = new AbortController();
    this.zoom = 1;
    this.turned = 0;
    this.build();
    this.show();
    const sized = new ResizeObserver(() => this.fitAgain());
    sized.observe(this);
    this.gone.signal.addEventListener('abort', () => sized.disconnect());
  }

  disconnectedCallback() {
    this.gone.abort();
    this.drawing?.cancel();
    this.settle();
  }

  attributeChangedCallback() {
    this.pointAt();
  }

  build() {
    const tools = made('div', 'sheet-tools');
    tools.setAttribute('role', 'toolbar');
    tools.setAttribute('aria-label', 'Page image');
    const button = (name, label, key, act) => {
      const element = made('button', 'btn', label);
      element.type = 'button';
      element.title = `${name} (${key})`;
      element.setAttribute('aria-label', name);
      element.setAttribute('aria-keyshortcuts', key);
      element.addEventListener('click', act);
      return element;
    };
    this.scale = made('span', 'sheet-scale');
    this.scale.setAttribute('role', 'status');
    tools.append(
      button('Smaller', '−', '-', () => this.zoomTo(this.zoom / ZOOM_STEP)),
      this.scale,
      button('Larger', '+', '+', () => this.zoomTo(this.zoom * ZOOM_STEP)),
      button('Fit the width', 'Fit', '0', () => this.zoomTo(1)),
      button('Turn by 90 degrees', 'Turn', 'r', () => this.turn()),
      button('Full screen', 'Full screen', 'f', () => this.fill()),
    );
    this.room = made('div', 'sheet-room');
    this.room.tabIndex = 0;
    this.room.setAttribute('role', 'group');
    this.room.setAttribute('aria-label', this.getAttribute('name') ?? 'Page');
    this.paper = made('div', 'sheet-paper');
    this.room.append(this.paper);
    this.replaceChildren(tools, this.room);
    document.addEventListener('keydown', (event) => this.key(event), { signal: this.gone.signal });
  }

  key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || window.fonds.isWriting(event)) {
      return;
    }
    const act = {
      '+': () => this.zoomTo(this.zoom * ZOOM_STEP),
      '-': () => this.zoomTo(this.zoom / ZOOM_STEP),
      0: () => this.zoomTo(1),
      r: () => this.turn(),
      f: () => this.fill(),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  zoomTo(zoom) {
    this.zoom = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, zoom));
    this.draw();
  }

  turn() {
    this.turned = (this.turned + 90) % 360;
    this.draw();
  }

  fill() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      this.requestFullscreen?.();
    }
  }

  fitAgain() {
    if (this.page && this.room.clientWidth !== this.width) {
      this.draw();
    }
  }

  async show() {
    try {
      const file = await open(this.getAttribute('library'), this.getAttribute('src'));
      const page = await file.getPage(Number(this.getAttribute('page')));
      if (!this.gone.signal.aborted) {
        this.page = page;
        await this.draw();
      }
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error) {
    if (this.gone.signal.aborted || error?.name === 'RenderingCancelledException') {
      return;
    }
    const notice = made('p', 'notice',
      `This page cannot be drawn here (${error?.message ?? error}). Its words stand in the text, and the original can be downloaded.`);
    notice.setAttribute('role', 'alert');
    this.paper.replaceChildren(notice);
    this.settle();
  }

  /** What waits for the page to be there goes on, whether it could be drawn or not. */
  settle() {
    this.setAttribute('settled', '');
    this.dispatchEvent(new Event('settled'));
  }

  async draw() {
    const { page } = this;
    if (!page) {
      return;
    }
    const { TextLayer } = await library(this.getAttribute('library'));
    this.drawing?.cancel();
    this.width = this.room.clientWidth;
    const rotation = (page.rotate + this.turned) % 360;
    const plain = page.getViewport({ scale: 1, rotation });
    const scale = Math.max(0.05, (this.width / plain.width) * this.zoom);
    const viewport = page.getViewport({ scale, rotation });
    const sharp = Math.min(devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    canvas.setAttribute('aria-hidden', 'true');
    const words = made('div', 'textLayer');
    const drawing = page.render({
      canvasContext: canvas.getContext('2d'),
      viewport,
      transform: sharp === 1 ? null : [sharp, 0, 0, sharp, 0, 0],
    });
    this.drawing = drawing;
    try {
      const text = page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
      const layer = new TextLayer({ textContentSource: await text, container: words, viewport });
      await Promise.all([drawing.promise, layer.render()]);
    } catch (error) {
      this.fail(error);
      return;
    }
    if (this.drawing !== drawing || this.gone.signal.aborted) {
      return;
    }
    this.paper.style.setProperty('--total-scale-factor', scale);
    this.paper.style.width = `${Math.floor(viewport.width)}px`;
    this.paper.style.height = `${Math.floor(viewport.height)}px`;
    this.paper.replaceChildren(canvas, words);
    this.scale.textContent = `${Math.round(this.zoom * 100)} %`;
    this.mark(words);
    this.pointAt();
    this.setAttribute('drawn', this.getAttribute('page'));
    this.settle();
  }

  /** Marks the hits: of each form the occurrences that the search matched, or all where the two texts differ. */
  mark(words) {
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    const pieces = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      pieces.push({ data: node.data, node, endsLine: node.parentElement.nextElementSibling?.tagName === 'BR' });
    }
    const all = letters(pieces);
    const text = row(all);
    const cuts = new Map();
    JSON.parse(this.getAttribute('hits') ?? '[]').forEach(({ form, which, of }, index) => {
      const found = places(all, text, form);
      const chosen = found.length === of ? [found[which - 1]] : found;
      chosen.forEach((run) => run.forEach(({ node, at, size }) => {
        const marked = cuts.get(node) ?? cuts.set(node, []).get(node);
        const before = marked.find((each) => each.hit === index + 1 && each.end === at);
        if (before) {
          before.end = at + size;
        } else if (!marked.some((each) => each.begin <= at && at < each.end)) {
          marked.push({ begin: at, end: at + size, hit: index + 1 });
        }
      }));
    });
    cuts.forEach((marked, node) => {
      const parts = [];
      let at = 0;
      marked.sort((one, other) => one.begin - other.begin).forEach(({ begin, end, hit }) => {
        const mark = made('mark', 'sheet-mark', node.data.slice(begin, end));
        mark.dataset.hit = hit;
        parts.push(node.data.slice(at, begin), mark);
        at = end;
      });
      node.replaceWith(...parts, node.data.slice(at));
    });
  }

  /** Sets off the hit that is looked at, and brings it into sight. */
  pointAt() {
    const hit = this.getAttribute('hit');
    this.querySelectorAll('.sheet-mark').forEach((mark) => mark.toggleAttribute('data-here', mark.dataset.hit === hit));
    this.querySelector('.sheet-mark[data-here]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

if (!customElements.get('fonds-sheet')) {
  customElements.define('fonds-sheet', Sheet);
}
