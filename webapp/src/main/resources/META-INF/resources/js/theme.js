// The theme follows the system until the switch is used; a choice that equals the system's is forgotten.
(() => {
  const KEY = 'fonds-theme';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const system = () => (dark.matches ? 'dark' : 'light');
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // Storage is switched off: the choice lasts as long as the page.
    }
  };
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  };
  const remember = (theme) => {
    try {
      if (theme) {
        localStorage.setItem(KEY, theme);
      } else {
        localStorage.removeItem(KEY);
      }
    } catch {
      // As above.
    }
  };

  show(remembered());
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-theme-switch]')) {
      return;
    }
    const next = (root.dataset.theme ?? system()) === 'dark' ? 'light' : 'dark';
    const choice = next === system() ? null : next;
    show(choice);
    remember(choice);
  });
  addEventListener('storage', (event) => {
    if (event.key === KEY) {
      show(event.newValue);
    }
  });
})();
