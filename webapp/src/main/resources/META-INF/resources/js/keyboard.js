// Keys that work on every page. "/" asks, Escape leaves the field, arrows walk along bars and between pages, n and p from hit to hit.
(() => {
  const follow = (relation) => {
    const link = document.querySelector(`.reading a[rel~="${relation}"][href]`);
    link?.click();
    return Boolean(link);
  };

  const step = (id) => {
    const link = document.querySelector(`.reading #${id}[href]`);
    link?.click();
    return Boolean(link);
  };

  const walk = (bar, step) => {
    const bars = [...bar.parentElement.querySelectorAll('[data-roving]')];
    const next = bars[Math.min(bars.length - 1, Math.max(0, bars.indexOf(bar) + step))];
    bars.forEach((other) => { other.tabIndex = other === next ? 0 : -1; });
    next.focus();
  };

  const selects = (event) => event.shiftKey && /^(Arrow|Home$|End$)/.test(event.key);

  const handled = (event, origin) => {
    const bar = origin.closest?.('[data-roving]');
    switch (event.key) {
      case '/': {
        const field = document.querySelector('#search-field');
        field?.focus();
        field?.inputElement?.select();
        return Boolean(field);
      }
      case 'ArrowLeft':
        return bar ? (walk(bar, -1), true) : follow('prev');
      case 'ArrowRight':
        return bar ? (walk(bar, 1), true) : follow('next');
      case 'n':
        return !event.shiftKey && step('next-hit');
      case 'p':
        return !event.shiftKey && step('previous-hit');
      case 'Home':
        return bar ? (walk(bar, -1000), true) : false;
      case 'End':
        return bar ? (walk(bar, 1000), true) : false;
      default:
        return false;
    }
  };

  // Who selects words of a snippet means to take them along, not to follow it.
  document.addEventListener('click', (event) => {
    const snippet = event.target instanceof Element && event.target.closest('a.snip');
    const selection = getSelection();
    if (snippet && event.detail > 0 && !selection.isCollapsed && selection.containsNode(snippet, true)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, { capture: true });

  // The router would take the address for another page, and the search with it.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a.skip')) {
      event.preventDefault();
      event.stopPropagation();
      document.querySelector('main#content')?.focus();
    }
  }, { capture: true });

  document.addEventListener('keydown', (event) => {
    const origin = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || selects(event)) {
      return;
    }
    if (window.fonds.isWriting(event)) {
      if (event.key === 'Escape' && origin.closest?.('#search-field, #find-field')) {
        origin.blur();
      }
    } else if (handled(event, origin)) {
      event.preventDefault();
    }
  });
})();
