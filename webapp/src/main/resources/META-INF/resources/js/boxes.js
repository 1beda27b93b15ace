// Black boxes drawn over the image of a page, by mouse, finger or keyboard. Where they lie is told to the server after
// each change, in parts of the page's width and height; nothing is saved by that.
(() => {
  const STEP = 0.005;
  const FINE_STEP = 0.001;
  const LEAST = 0.003;
  const ADDED = { left: 0.35, top: 0.48, width: 0.3, height: 0.03 };
  const ZOOMS = [1, 1.5, 2, 3];
  const CORNERS = ['nw', 'ne', 'sw', 'se'];
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  const made = (tag, className, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const button = (id, text, act) => {
    const element = made('button', 'btn', text);
    element.type = 'button';
    element.id = id;
    element.addEventListener('click', act);
    return element;
  };

  const within = (value, least, most) => Math.min(most, Math.max(least, value));
  const rounded = (value) => Math.round(value * 1e5) / 1e5;
  const percent = (value) => `${(value * 100).toFixed(1)} %`;

  const onPage = ({ left, top, width, height }) => {
    const wide = within(width, LEAST, 1);
    const high = within(height, LEAST, 1);
    return {
      left: rounded(within(left, 0, 1 - wide)),
      top: rounded(within(top, 0, 1 - high)),
      width: rounded(wide),
      height: rounded(high),
    };
  };

  const between = (one, other) => ({
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  });

  const corner = (box, name) => ({
    x: name.endsWith('w') ? box.left : box.left + box.width,
    y: name.startsWith('n') ? box.top : box.top + box.height,
  });

  const opposite = (name) => (name.startsWith('n') ? 's' : 'n') + (name.endsWith('w') ? 'e' : 'w');

  class Boxes extends HTMLElement {
    static observedAttributes = ['saved'];

    connectedCallback() {
      this.boxes = JSON.parse(this.getAttribute('boxes') ?? '[]');
      this.zoom = 0;
      this.changed = false;
      this.sheet = made('div', 'boxes-sheet');
      this.image = made('img', 'boxes-page');
      this.image.alt = `Page ${this.page} of the original`;
      this.image.draggable = false;
      this.image.src = this.getAttribute('src');
      this.sheet.append(this.image);
      const scroll = made('div', 'boxes-scroll');
      scroll.append(this.sheet);
      const hint = made('p', 'understood', 'Draw with the mouse or a finger; two fingers move the page. By keyboard: '
        + 'add a box, move it with the arrow keys, resize it with Shift and the arrow keys, remove it with Delete.');
      hint.id = 'boxes-hint';
      this.status = made('div', 'only-heard');
      this.status.setAttribute('role', 'status');
      this.replaceChildren(hint, this.tools(), scroll, this.status);
      this.left = new AbortController();
      const { signal } = this.left;
      this.sheet.addEventListener('pointerdown', (event) => this.begin(event), { signal });
      this.sheet.addEventListener('pointermove', (event) => this.go(event), { signal });
      this.sheet.addEventListener('pointerup', () => this.end(true), { signal });
      this.sheet.addEventListener('pointercancel', () => this.end(false), { signal });
      this.sheet.addEventListener('keydown', (event) => this.pressed(event), { signal });
      addEventListener('beforeunload', (event) => this.changed && event.preventDefault(), { signal });
      this.draw();
    }

    disconnectedCallback() {
      this.left.abort();
    }

    attributeChangedCallback() {
      this.changed = false;
    }

    get page() {
      return this.getAttribute('page');
    }

    tools() {
      const tools = made('div', 'boxes-tools');
      tools.setAttribute('role', 'group');
      tools.setAttribute('aria-label', 'Boxes and zoom');
      tools.append(
        button('add-box', 'Add a box', () => this.add()),
        button('delete-box', 'Delete the box', () => this.remove(this.chosen ?? this.boxes.length - 1)),
        button('zoom-out', 'Smaller', () => this.enlarge(-1)),
        button('zoom-in', 'Larger', () => this.enlarge(1)),
      );
      return tools;
    }

    enlarge(step) {
      this.zoom = within(this.zoom + step, 0, ZOOMS.length - 1);
      this.sheet.style.width = `${ZOOMS[this.zoom] * 100}%`;
      this.status.textContent = `The page is shown at ${ZOOMS[this.zoom] * 100} %`;
    }

    name(place) {
      return `Box ${place + 1} on page ${this.page}`;
    }

    draw() {
      const elements = [...this.sheet.querySelectorAll('.black-box')];
      elements.slice(this.boxes.length).forEach((spare) => spare.remove());
      this.boxes.forEach((box, place) => {
        const element = elements[place] ?? this.sheet.appendChild(this.element());
        element.setAttribute('aria-label', this.name(place));
        element.dataset.place = place;
        ['left', 'top', 'width', 'height'].forEach((side) => { element.style[side] = `${box[side] * 100}%`; });
      });
    }

    element() {
      const element = made('button', 'black-box');
      element.type = 'button';
      element.setAttribute('aria-describedby', 'boxes-hint');
      element.addEventListener('focus', () => { this.chosen = Number(element.dataset.place); });
      element.append(...CORNERS.map((name) => {
        const handle = made('span', `corner ${name}`);
        handle.dataset.corner = name;
        return handle;
      }));
      return element;
    }

    focusOn(place) {
      this.sheet.querySelector(`.black-box[data-place="${place}"]`)?.focus({ preventScroll: false });
    }

    // What was done to the boxes is finished: the server hears of it.
    tell(words) {
      this.changed = true;
      this.draw();
      this.status.textContent = words;
      this.dispatchEvent(new CustomEvent('boxes-changed', { detail: JSON.stringify(this.boxes) }));
    }

    add() {
      this.boxes.push(onPage(ADDED));
      this.tell(`${this.name(this.boxes.length - 1)} added`);
      this.focusOn(this.boxes.length - 1);
    }

    remove(place) {
      if (place < 0 || place >= this.boxes.length) {
        return;
      }
      const name = this.name(place);
      this.boxes.splice(place, 1);
      this.chosen = undefined;
      this.tell(`${name} deleted`);
      if (this.boxes.length > 0) {
        this.focusOn(Math.min(place, this.boxes.length - 1));
      } else {
        this.querySelector('#add-box').focus();
      }
    }

    pressed(event) {
      const element = event.target.closest('.black-box');
      if (!element || event.altKey || event.metaKey) {
        return;
      }
      const place = Number(element.dataset.place);
      const arrow = ARROWS[event.key];
      if (event.key === 'Delete' || event.key === 'Backspace') {
        this.remove(place);
      } else if (arrow) {
        this.step(place, arrow, event.ctrlKey ? FINE_STEP : STEP, event.shiftKey);
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    }

    step(place, [right, down], by, resizes) {
      const box = this.boxes[place];
      const next = resizes
        ? {
          ...box,
          width: within(box.width + right * by, LEAST, 1 - box.left),
          height: within(box.height + down * by, LEAST, 1 - box.top),
        }
        : { ...box, left: box.left + right * by, top: box.top + down * by };
      this.boxes[place] = onPage(next);
      const { left, top, width, height } = this.boxes[place];
      this.tell(`${this.name(place)}: ${percent(left)} from the left, ${percent(top)} from the top, `
        + `${percent(width)} wide, ${percent(height)} high`);
    }

    point(event) {
      const area = this.sheet.getBoundingClientRect();
      return {
        x: within((event.clientX - area.left) / area.width, 0, 1),
        y: within((event.clientY - area.top) / area.height, 0, 1),
      };
    }

    begin(event) {
      if (event.button !== 0 || !event.isPrimary) {
        this.end(false);
        return;
      }
      const at = this.point(event);
      const element = event.target.closest('.black-box');
      const name = event.target.dataset.corner;
      if (element) {
        const place = Number(element.dataset.place);
        const was = this.boxes[place];
        this.drag = name
          ? { place, was, to: (now) => between(corner(was, opposite(name)), now) }
          : { place, was, to: (now) => ({ ...was, left: was.left + now.x - at.x, top: was.top + now.y - at.y }) };
        element.focus();
      } else {
        this.drag = { place: this.boxes.length, to: (now) => between(at, now) };
      }
      this.sheet.setPointerCapture(event.pointerId);
      event.preventDefault();
    }

    go(event) {
      if (!this.drag || !event.isPrimary) {
        return;
      }
      const box = this.drag.to(this.point(event));
      if (this.drag.place < this.boxes.length || Math.max(box.width, box.height) > LEAST) {
        this.boxes[this.drag.place] = onPage(box);
        this.drag.moved = true;
        this.draw();
      }
    }

    end(finished) {
      const { drag } = this;
      this.drag = undefined;
      if (!drag?.moved) {
        return;
      }
      if (finished) {
        this.tell(drag.was ? `${this.name(drag.place)} moved` : `${this.name(drag.place)} drawn`);
        this.focusOn(drag.place);
      } else if (drag.was) {
        this.boxes[drag.place] = drag.was;
      } else {
        this.boxes.splice(drag.place, 1);
      }
      this.draw();
    }
  }

  customElements.get('fonds-boxes') || customElements.define('fonds-boxes', Boxes);
})();
