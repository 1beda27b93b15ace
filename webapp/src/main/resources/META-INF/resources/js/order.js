// The rows of a list are dragged by their grips, by mouse, pen or finger. Nothing is moved here: a line shows where the
// row would come to stand, and the server is told where it was put.
(() => {
  const rowsOf = (list) => [...list.children].filter((row) => row.dataset.entry);

  const carry = (event, list, row) => {
    const grip = event.target;
    const others = rowsOf(list).filter((each) => each !== row);
    let before = null;
    const clear = () => others.forEach((each) => each.classList.remove('put-before', 'put-behind'));
    const move = (to) => {
      clear();
      before = others.find((each) => {
        const box = each.getBoundingClientRect();
        return to.clientY < box.top + box.height / 2;
      });
      (before ?? others.at(-1))?.classList.add(before ? 'put-before' : 'put-behind');
      const edge = 60;
      if (to.clientY > innerHeight - edge) {
        scrollBy(0, 12);
      } else if (to.clientY < edge * 2) {
        scrollBy(0, -12);
      }
    };
    const end = (put) => {
      grip.removeEventListener('pointermove', move);
      clear();
      row.classList.remove('carried');
      const next = rowsOf(list)[rowsOf(list).indexOf(row) + 1];
      const stays = before === null || (before ? before === next : !next);
      if (put && !stays) {
        list.dispatchEvent(
          new CustomEvent('fonds-moved', {
            detail: { entry: row.dataset.entry, before: before ? before.dataset.entry : '' },
          }),
        );
      }
    };
    grip.setPointerCapture(event.pointerId);
    row.classList.add('carried');
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', () => end(true), { once: true });
    grip.addEventListener('pointercancel', () => end(false), { once: true });
  };

  document.addEventListener('pointerdown', (event) => {
    const grip = event.button === 0 && event.target.closest?.('.grip');
    const list = grip && grip.closest('[data-order]');
    if (list) {
      event.preventDefault();
      carry({ target: grip, pointerId: event.pointerId }, list, grip.closest('[data-entry]'));
    }
  });
})();
