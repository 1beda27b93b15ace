// Keys that work on every page. "/" asks, Escape leaves the field, arrows walk along bars and between pages.
(() => {
  const writing = (target) =>
    target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

  const follow = (relation) => {
    const link = document.querySelector(`a[rel~="${relation}"][href]`);
    link?.click();
    return Boolean(link);
  };

  const walk = (bar, step) => {
    const bars = [...bar.parentElement.querySelectorAll('[data-roving]')];
    const next = bars[Math.min(bars.length - 1, Math.max(0, bars.indexOf(bar) + step))];
    bars.forEach((other) => { other.tabIndex = other === next ? 0 : -1; });
    next.focus();
  };

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
      case 'Home':
        return bar ? (walk(bar, -1000), true) : false;
      case 'End':
        return bar ? (walk(bar, 1000), true) : false;
      default:
        return false;
    }
  };

  document.addEventListener('keydown', (event) => {
    const origin = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (writing(origin)) {
      if (event.key === 'Escape' && origin.closest?.('#search-field')) {
        origin.blur();
      }
    } else if (handled(event, origin)) {
      event.preventDefault();
    }
  });
})();
