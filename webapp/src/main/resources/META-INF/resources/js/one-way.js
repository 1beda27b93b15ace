// One change of page at a time. The router, asked for a page while another is on its way, forgets the search in the
// address or shows one page under the address of another. So a link waits for the page under way, the last of several;
// and after Back or Forward the browser itself loads what the address says.
(() => {
  const LOOK_EVERY_MS = 50;
  const QUIET_LOOKS = 3;
  const STEP_AT_MOST_MS = 500;
  let wish = null;
  let watched = false;
  const steps = [];
  let leaving = false;
  let patience = 3;
  let late;
  /** How far along the history the browser is, and how far the reader wants it to be. */
  const place = () => history.state?.idx ?? 0;
  let here = place();
  let wanted = here;

  const underWay = () => window.Vaadin?.Flow?.navigation === true;

  const asking = () =>
    Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

  const settle = () => {
    const granted = wish;
    wish = null;
    steps.length = 0;
    granted?.();
  };

  // A page that was refused, for something not saved, is never announced as shown: the router's mark stays.
  const watch = (quiet) => {
    watched = underWay();
    if (quiet >= QUIET_LOOKS) {
      watched = false;
      delete window.Vaadin.Flow.navigation;
      settle();
    } else if (watched) {
      setTimeout(() => watch(asking() ? 0 : quiet + 1), LOOK_EVERY_MS);
    }
  };

  const begins = () => watched || setTimeout(() => watched || watch(0));

  const follow = (address) => () => {
    if (address === location.href) {
      return;
    }
    // The page that had the link may be gone by now.
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  };

  /** The address that the router would follow after a click; null where the click is not for it. */
  const address = (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && each.href);
    const plain = event.button === 0 && !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
    const routed = plain && link && link.origin === location.origin && ['', '_self'].includes(link.target)
      && !link.hasAttribute('download') && !link.hasAttribute('router-ignore')
      && !(link.pathname === location.pathname && link.hash);
    return routed ? link.href : null;
  };

  addEventListener('click', (event) => {
    const wanted = address(event);
    if (wanted && underWay()) {
      event.preventDefault();
      event.stopPropagation();
      wish = follow(wanted);
    } else if (wanted) {
      begins();
    }
  }, { capture: true });

  // To hold a step back while it asks the site, the router itself goes forward again, and then back.
  const go = history.go.bind(history);
  const step = (far) => {
    steps.push(far);
    go(far);
  };
  history.go = (far) => leaving || step(far);

  const push = history.pushState.bind(history);
  history.pushState = (...entry) => {
    if (!leaving) {
      push(...entry);
      here = wanted = place();
    }
  };

  /**
   * Back twice is two steps, also where the router undoes the first meanwhile. A browser that is told of a step before
   * it has begun the last one drops that.
   */
  const leave = () => {
    clearTimeout(late);
    const missing = Math.max(0, wanted) - place();
    if (missing && !steps.length && patience-- > 0) {
      step(missing);
    }
    if (steps.length) {
      late = setTimeout(() => {
        steps.length = 0;
        leave();
      }, STEP_AT_MOST_MS);
    } else {
      location.reload();
    }
  };

  addEventListener('popstate', (event) => {
    const far = place() - here;
    here = place();
    if (far === steps[0]) {
      steps.shift();
    } else {
      wanted += far;
      leaving ||= underWay();
      begins();
    }
    if (leaving) {
      event.stopImmediatePropagation();
      leave();
    }
  }, { capture: true });

  // The router takes its mark away right after.
  addEventListener('vaadin-navigated', () => setTimeout(() => underWay() || settle()));
})();
