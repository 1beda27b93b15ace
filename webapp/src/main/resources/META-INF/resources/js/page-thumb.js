// A page of a PDF in small, drawn when it comes into sight and the page that is read is there already.
import { open } from './pdf-file.js';

const MOST_KEPT = 300;
const MARGIN = '300px';

/** What was drawn, by file and page: turning a page lays out the strip anew. */
const kept = new Map();

const keep = (name, canvas) => {
  kept.delete(name);
  kept.set(name, canvas);
  if (kept.size > MOST_KEPT) {
    kept.delete(kept.keys().next().value);
  }
};

/** The page that is read comes first. Whether its file can be read at all is known then. */
const fileIsReadable = async () => {
  const sheet = document.querySelector('fonds-sheet');
  if (sheet && !sheet.hasAttribute('settled')) {
    await new Promise((settled) => sheet.addEventListener('settled', settled, { once: true }));
  }
  return !sheet || sheet.hasAttribute('drawn');
};

let queue = Promise.resolve();

/** One after another, so that a page that is turned to meanwhile need not wait for many. */
const inTurn = (work) => {
  queue = queue.then(fileIsReadable).then((readable) => readable && work()).catch(() => {});
};

const seen = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
    seen.unobserve(target);
    inTurn(() => target.draw());
  });
}, { rootMargin: MARGIN });

class Thumb extends HTMLElement {
  connectedCallback() {
    const drawn = kept.get(this.name);
    if (drawn && !drawn.isConnected) {
      this.show(drawn);
    } else {
      seen.observe(this);
    }
  }

  disconnectedCallback() {
    seen.unobserve(this);
  }

  get name() {
    return `${this.getAttribute('src')}#${this.getAttribute('page')}`;
  }

  /** What cannot be drawn keeps the impression of its words. */
  async draw() {
    if (!this.isConnected) {
      return;
    }
    const file = await open(this.getAttribute('library'), this.getAttribute('src'));
    const page = await file.getPage(Number(this.getAttribute('page')));
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (this.clientWidth * (devicePixelRatio || 1)) / plain.width });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    canvas.setAttribute('aria-hidden', 'true');
    await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
    this.show(canvas);
  }

  show(canvas) {
    keep(this.name, canvas);
    this.replaceChildren(canvas);
    this.setAttribute('drawn', '');
  }
}

if (!customElements.get('fonds-thumb')) {
  customElements.define('fonds-thumb', Thumb);
}
