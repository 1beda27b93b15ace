// Loads what draws a PDF before somebody opens one, when the page that is shown has come to rest.
import { prepare } from './pdf-file.js';

const LATEST_IN_MILLISECONDS = 2000;

const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 300));

class PdfAhead extends HTMLElement {
  connectedCallback() {
    // Who opens a page is told there what is wrong; here nobody waits for it.
    whenIdle(() => prepare(this.getAttribute('library')).catch(() => {}), { timeout: LATEST_IN_MILLISECONDS });
  }
}

if (!customElements.get('fonds-pdf-ahead')) {
  customElements.define('fonds-pdf-ahead', PdfAhead);
}
