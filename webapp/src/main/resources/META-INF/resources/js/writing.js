// Whether a key that is pressed belongs to a field in which somebody writes, and to no script of the page.
window.fonds = {
  isWriting: (event) => {
    const target = event.composedPath()[0];
    return target instanceof HTMLElement
      && (target.isContentEditable
        || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio)$/.test(target.type)));
  },
};
