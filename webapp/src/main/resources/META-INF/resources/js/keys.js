// "?" shows which keys do what on the page that is open.
(() => {
  const ANYWHERE = [
    ['/', 'to the search field'],
    ['Esc', 'out of a field, or of this list'],
    ['?', 'this list'],
  ];

  /** What works where there is something that answers to it. */
  const HERE = [
    ['.reading', [['← →', 'previous and next page'], ['Enter, Shift + Enter', 'in "Search in this document": next and previous hit']]],
    ['#next-hit, #previous-hit', [['n, p', 'next and previous hit']]],
    ['fonds-sheet', [['+, −', 'page larger and smaller'], ['0', 'page as wide as its frame'], ['r', 'turn the page'], ['f', 'full screen']]],
    ['fonds-quote', [['q', 'copy the selected words with their citation']]],
    ['.bars [data-roving]', [['← →, Home, End', 'along the years']]],
    ['.picture [data-roving]', [['← →, Home, End', 'along the parts of a picture']]],
  ];

  const keys = () => [...HERE.filter(([where]) => document.querySelector(where)).flatMap(([, lines]) => lines), ...ANYWHERE];

  const made = (name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  const show = () => {
    const list = document.createElement('dl');
    keys().forEach(([key, meaning]) => {
      const term = document.createElement('dt');
      term.append(made('kbd', key));
      list.append(term, made('dd', meaning));
    });
    const close = made('button', 'Close');
    close.type = 'button';
    close.className = 'btn';
    const dialog = document.createElement('dialog');
    dialog.id = 'keys';
    dialog.setAttribute('aria-labelledby', 'keys-title');
    const title = made('h2', 'Keys on this page');
    title.id = 'keys-title';
    dialog.append(title, list, close);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === '?' && !window.fonds.isWriting(event) && !event.defaultPrevented && !document.querySelector('#keys')) {
      event.preventDefault();
      show();
    }
  });
})();
