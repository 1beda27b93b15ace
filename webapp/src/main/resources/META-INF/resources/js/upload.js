// Files and folders on their way to the archive: dropped or chosen, sent by pieces over the tus protocol, so that a
// line that is cut and a server that is started again cost only the bytes that were on their way. What had not arrived
// when the page was left is remembered by name. Only rows in work and with problems are drawn, so that ten thousand
// files do not make the page slow.
(() => {
  const AT_ONCE = 3;
  const MOST_FILES = 10000;
  const MOST_PROBLEMS = 100;
  const NAMES_SAID = 3;
  const BETWEEN_DRAWINGS = 200;
  const BETWEEN_NOTES = 1000;
  const BETWEEN_SIGNALS = 300;
  const BETWEEN_WORDS = 10000;
  const BETWEEN_KNOCKS = 3000;
  const STALLED = 60000;
  const LONGEST_PAUSE = 30000;
  const ADDRESS = 'api/uploads';
  const PIECE = 'application/offset+octet-stream';
  const TUS = { 'Tus-Resumable': '1.0.0' };
  const DESCRIPTION = /(^|\/)(descriptions\.csv|[^/]*\.ya?ml)$/i;
  const HIDDEN = /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini)(\/|$)/i;

  const made = (tag, className, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const files = (count) => (count === 1 ? '1 file' : `${count} files`);
  const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const later = (pause) => new Promise((go) => { setTimeout(go, pause); });

  // What keeps a request from its answer, with what to do about it.
  class Trouble extends Error {
    constructor(words, kind) {
      super(words);
      this.kind = kind;
    }
  }

  const request = (method, address, headers, body, onProgress, signal) => new Promise((answer, fail) => {
    const call = new XMLHttpRequest();
    let quiet;
    const heard = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => call.abort(), STALLED);
    };
    const broken = () => {
      clearTimeout(quiet);
      fail(new Trouble('The connection is lost.', 'line'));
    };
    call.open(method, address);
    Object.entries({ ...TUS, ...headers }).forEach(([name, value]) => call.setRequestHeader(name, value));
    call.upload.onprogress = (event) => {
      heard();
      onProgress?.(event.loaded);
    };
    call.upload.onload = () => clearTimeout(quiet);
    call.onload = () => {
      clearTimeout(quiet);
      answer(call);
    };
    call.onerror = broken;
    call.onabort = broken;
    signal?.addEventListener('abort', () => call.abort(), { once: true });
    if (body) {
      heard();
    }
    call.send(body);
  });

  const detail = (call) => {
    try {
      return JSON.parse(call.responseText).detail;
    } catch {
      return '';
    }
  };

  const refused = (call) => {
    if (call.status === 401 || call.status === 403) {
      return new Trouble('You are not signed in any more. Sign in in another window; then it goes on here.', 'person');
    }
    if (call.status === 507) {
      return new Trouble(detail(call) || 'The disk of this archive is full.', 'room');
    }
    if (call.status === 423 || call.status === 408 || call.status === 429 || call.status >= 500) {
      return new Trouble(detail(call) || 'The site does not answer as it should.', 'line');
    }
    return new Trouble(detail(call) || `The site refused it (${call.status}).`, 'file');
  };

  // Entries of folders come in parts of a hundred; asked for again until there are none.
  const children = async (folder) => {
    const reader = folder.createReader();
    const all = [];
    for (;;) {
      const some = await new Promise((found, fail) => { reader.readEntries(found, fail); });
      if (some.length === 0) {
        return all.sort((one, other) => one.name.localeCompare(other.name));
      }
      all.push(...some);
    }
  };

  const walk = async (entry, found, unread) => {
    if (found.length > MOST_FILES) {
      return;
    }
    try {
      if (entry.isDirectory) {
        for (const each of await children(entry)) {
          await walk(each, found, unread);
        }
      } else {
        const file = await new Promise((open, fail) => { entry.file(open, fail); });
        found.push({ file, path: entry.fullPath.replace(/^\//, '') });
      }
    } catch (failure) {
      unread.push({ path: entry.fullPath.replace(/^\//, ''), why: failure.message });
    }
  };

  class Upload extends HTMLElement {
    connectedCallback() {
      this.largest = Number(this.getAttribute('largest'));
      this.open = new Set();
      this.waiting = [];
      this.atWork = new Set();
      this.unshown = 0;
      this.earlier = {};
      this.signals = {};
      this.sleepers = [];
      this.counts = { all: 0, arrived: 0, known: 0, bytes: 0, sent: 0 };
      this.left = new AbortController();
      this.paused = false;
      this.build();
      const { signal } = this.left;
      ['dragenter', 'dragover'].forEach((name) => this.addEventListener(name, (event) => this.over(event), { signal }));
      this.addEventListener('dragleave', (event) => {
        if (!this.contains(event.relatedTarget)) {
          this.classList.remove('over');
        }
      }, { signal });
      this.addEventListener('drop', (event) => this.dropped(event), { signal });
      addEventListener('beforeunload', (event) => this.isBusy() && event.preventDefault(), { signal });
      addEventListener('pagehide', () => this.note(), { signal });
      this.recall();
    }

    disconnectedCallback() {
      this.note();
      this.left.abort();
    }

    build() {
      const button = (id, text, act, kind = 'btn') => {
        const element = made('button', kind, text);
        element.type = 'button';
        element.id = id;
        element.addEventListener('click', act);
        return element;
      };
      const input = (id, label, folder) => {
        const element = made('input', 'only-heard');
        element.type = 'file';
        element.multiple = true;
        element.webkitdirectory = folder;
        element.id = id;
        element.tabIndex = -1;
        element.setAttribute('aria-label', label);
        element.setAttribute('aria-hidden', 'true');
        element.addEventListener('change', () => {
          const found = [...element.files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
          element.value = '';
          this.take(found, []);
        });
        return element;
      };
      const single = input('choose-files-input', 'Files', false);
      const whole = input('choose-folder-input', 'A folder', true);
      const zone = made('div', 'drop-zone');
      zone.append(
        button('choose-files', 'Choose files', () => single.click(), 'btn primary'),
        button('choose-folder', 'Choose a folder', () => whole.click()),
        made('span', 'drop-words', 'or drop files and folders here'),
        single,
        whole,
      );
      this.unfinished = made('div', 'unfinished');
      this.unfinished.id = 'unfinished-uploads';
      this.unfinished.hidden = true;
      this.all = made('div', 'sending-all');
      this.all.id = 'sending-all';
      this.all.hidden = true;
      this.words = made('p', 'sending-words');
      this.bar = made('progress', '');
      this.bar.setAttribute('aria-label', 'Of all files, sent');
      this.goOn = button('go-on', 'Go on', () => this.resume());
      this.goOn.hidden = true;
      this.all.append(this.words, this.bar, this.goOn);
      this.rows = made('ul', 'rows sending-rows');
      this.rows.id = 'sending';
      this.refused = made('ul', 'rows');
      this.refused.id = 'refused';
      this.more = made('p', 'understood');
      this.more.hidden = true;
      this.status = made('div', 'only-heard');
      this.status.setAttribute('role', 'status');
      this.replaceChildren(zone, this.unfinished, this.all, this.rows, this.refused, this.more, this.status);
    }

    over(event) {
      if ([...event.dataTransfer.types].includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        this.classList.add('over');
      }
    }

    async dropped(event) {
      event.preventDefault();
      this.classList.remove('over');
      // What was dropped is there for this moment only: entries first, then what is in them.
      const entries = [...event.dataTransfer.items]
        .filter((item) => item.kind === 'file')
        .map((item) => item.webkitGetAsEntry?.() ?? { isFile: true, plain: item.getAsFile() });
      const found = [];
      const unread = [];
      this.say('Looking through what was dropped');
      for (const entry of entries) {
        if (entry.plain) {
          found.push({ file: entry.plain, path: entry.plain.name });
        } else {
          await walk(entry, found, unread);
        }
      }
      this.take(found, unread);
    }

    // Everything that was dropped or chosen together.
    take(found, unread) {
      const wanted = found.filter(({ path }) => !path.includes('/') || !HIDDEN.test(path));
      const hidden = found.length - wanted.length;
      unread.forEach(({ path, why }) => this.problem(path, 'not read', `The browser cannot read it (${why}).`));
      if (wanted.length > MOST_FILES) {
        this.problem(files(wanted.length), 'not taken', `At most ${MOST_FILES} files at once; drop fewer, or let `
          + 'whoever runs this archive take the folder in with fonds ingest.');
        return;
      }
      const right = wanted.filter(({ file, path }) => this.fits(file, path)).map(({ file, path }) => this.item(file, path));
      this.gather(right);
      if (!this.isBusy()) {
        this.counts = { all: 0, arrived: 0, known: 0, bytes: 0, sent: 0 };
      }
      right.forEach((item) => {
        this.counts.all += 1;
        this.counts.bytes += item.file.size;
        this.waiting.push(item);
        this.open.add(item);
      });
      const out = hidden === 0 ? '' : `; ${files(hidden)} left out that the system hides`;
      this.say(`${files(right.length)} to be sent${out}`);
      this.hiddenOut = out;
      this.note();
      this.showUnfinished();
      this.signal('upload-began');
      this.work();
    }

    fits(file, path) {
      if (file.size <= this.largest) {
        return true;
      }
      this.problem(path, 'not taken', `${megabytes(file.size)}, larger than ${this.getAttribute('largest-words')}. `
        + 'Whoever runs this archive can take it in with fonds ingest.');
      return false;
    }

    item(file, path) {
      const key = [path, file.size, file.lastModified].join('|');
      const id = this.earlier[key]?.id;
      delete this.earlier[key];
      return { file, path, key, id, sent: 0, tries: 0 };
    }

    // A folder, or the loose files of one drop, with descriptions of files among them is taken in as one.
    gather(items) {
      const tops = Map.groupBy(items, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''));
      tops.forEach((members, top) => {
        const descriptions = members.filter(({ path }) => DESCRIPTION.test(path));
        if (descriptions.length > 0 && descriptions.length < members.length) {
          const name = top || `Files of ${new Date().toISOString().slice(0, 16).replace('T', ' ')}`;
          const group = { name, members, open: members.length };
          members.forEach((member) => { member.group = group; });
        }
      });
    }

    work() {
      while (!this.paused && !this.left.signal.aborted && this.atWork.size < AT_ONCE && this.waiting.length > 0) {
        const item = this.waiting.shift();
        this.atWork.add(item);
        this.send(item).finally(() => {
          this.atWork.delete(item);
          item.row?.remove();
          this.work();
        });
      }
      this.draw();
      if (!this.isBusy() && this.counts.all > 0) {
        this.ended();
      }
    }

    isBusy() {
      return this.open.size > 0;
    }

    async send(item) {
      while (!this.left.signal.aborted) {
        try {
          const answer = await this.attempt(item);
          await this.arrived(item, answer);
          return;
        } catch (trouble) {
          if (this.left.signal.aborted) {
            return;
          }
          if (!(trouble instanceof Trouble)) {
            throw trouble;
          }
          if (trouble.kind === 'file') {
            this.lost(item, trouble.message);
            return;
          }
          if (!(await this.mayRead(item))) {
            this.lost(item, 'The file has changed or gone since it was dropped; drop it again.');
            return;
          }
          await this.pause(item, trouble);
        }
      }
    }

    // One try to send the rest of a file; answers the last request.
    async attempt(item) {
      const { signal } = this.left;
      let offset = item.id ? await this.offset(item) : undefined;
      if (offset?.whole) {
        return offset.call;
      }
      if (offset === undefined) {
        const begun = await request('POST', ADDRESS, {
          'Upload-Length': String(item.file.size),
          'Upload-Metadata': `filename ${base64(item.file.name)},path ${base64(item.path)}${item.group ? ',together' : ''}`,
        }, null, null, signal);
        if (begun.status !== 201) {
          throw refused(begun);
        }
        item.id = begun.getResponseHeader('Location').split('/').pop();
        this.noteSoon();
        if (item.file.size === 0) {
          return begun;
        }
        offset = { at: 0 };
      }
      this.moved(item, offset.at);
      const sent = await request(
        'PATCH',
        `${ADDRESS}/${item.id}`,
        { 'Upload-Offset': String(offset.at), 'Content-Type': PIECE },
        item.file.slice(offset.at),
        (loaded) => this.moved(item, Math.min(item.file.size, offset.at + loaded)),
        signal,
      );
      if (sent.status === 409) {
        throw new Trouble('It goes on where it stopped.', 'line');
      }
      if (sent.status === 404) {
        item.id = undefined;
        throw new Trouble('It was thrown away meanwhile and is sent anew.', 'line');
      }
      if (sent.status !== 204) {
        throw refused(sent);
      }
      return sent;
    }

    async offset(item) {
      const call = await request('HEAD', `${ADDRESS}/${item.id}`, {}, null, null, this.left.signal);
      if (call.status === 404) {
        item.id = undefined;
        return undefined;
      }
      if (call.status !== 200) {
        throw refused(call);
      }
      const at = Number(call.getResponseHeader('Upload-Offset'));
      return { at, whole: at === item.file.size, call };
    }

    // A file that has changed or gone fails like a line that is cut.
    async mayRead(item) {
      return item.file.slice(0, 1).arrayBuffer().then(() => true, () => false);
    }

    async pause(item, trouble) {
      item.tries += 1;
      item.trouble = trouble.message;
      this.draw();
      if (trouble.kind === 'person') {
        this.paused = true;
        this.goOn.hidden = false;
        this.say(trouble.message);
        this.knock();
        await new Promise((go) => { this.sleepers.push(go); });
      } else {
        const { signal } = this.left;
        const online = new Promise((go) => { addEventListener('online', go, { once: true, signal }); });
        await Promise.race([later(Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(item.tries, 6))), online]);
      }
      item.trouble = undefined;
    }

    // Goes on by itself when the person has signed in elsewhere.
    async knock() {
      if (this.knocking) {
        return;
      }
      this.knocking = true;
      while (this.paused && !this.left.signal.aborted) {
        await later(BETWEEN_KNOCKS);
        const call = await request('OPTIONS', ADDRESS, {}, null, null, this.left.signal).catch(() => undefined);
        if (call?.status === 204) {
          this.resume();
        }
      }
      this.knocking = false;
    }

    resume() {
      this.paused = false;
      this.goOn.hidden = true;
      this.sleepers.splice(0).forEach((go) => go());
      this.work();
    }

    moved(item, bytes) {
      this.counts.sent += bytes - item.sent;
      item.sent = bytes;
      this.draw();
    }

    async arrived(item, call) {
      this.moved(item, item.file.size);
      if (item.group) {
        item.whole = true;
        this.member(item.group);
        return;
      }
      this.open.delete(item);
      this.counts.arrived += 1;
      if (call.getResponseHeader('Fonds-Outcome')?.startsWith('duplicate')) {
        this.counts.known += 1;
      }
      this.noteSoon();
      this.signal('upload-arrived');
    }

    // The last one of a folder that came sends for all to be taken in.
    member(group) {
      group.open -= 1;
      if (group.open === 0) {
        this.together(group).finally(() => this.work());
      }
    }

    async together(group) {
      const members = group.members.filter((member) => member.whole);
      for (let tries = 0; members.length > 0 && !this.left.signal.aborted; tries += 1) {
        try {
          const call = await request('POST', `${ADDRESS}/together`, { 'Content-Type': 'application/json' },
            JSON.stringify({ name: group.name, uploads: members.map(({ id }) => id) }), null, this.left.signal);
          if (call.status !== 200) {
            throw refused(call);
          }
          members.forEach((member) => this.open.delete(member));
          this.counts.arrived += members.length;
          this.noteSoon();
          this.signal('upload-arrived');
          return;
        } catch (trouble) {
          if (!(trouble instanceof Trouble)) {
            throw trouble;
          }
          if (trouble.kind === 'file') {
            members.forEach((member) => this.open.delete(member));
            this.problem(group.name, 'not taken', trouble.message);
            return;
          }
          this.say(`${group.name}: ${trouble.message}`);
          await later(Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(tries, 6)));
        }
      }
    }

    lost(item, words) {
      this.counts.sent -= item.sent;
      this.counts.bytes -= item.file.size;
      item.sent = 0;
      this.open.delete(item);
      this.noteSoon();
      this.problem(item.path, 'not taken', words);
      if (item.group) {
        this.member(item.group);
      }
    }

    problem(path, badge, why) {
      if (this.refused.children.length >= MOST_PROBLEMS) {
        this.unshown += 1;
        this.more.hidden = false;
        this.more.textContent = `and ${files(this.unshown)} more that were not taken`;
        return;
      }
      const row = made('li', 'row');
      row.dataset.state = 'refused';
      const words = made('div', 'words');
      words.append(made('span', 'file-name', path), made('span', 'badge warn', badge), made('span', 'understood', why));
      row.append(words);
      this.refused.prepend(row);
      this.say(`${path}: ${why}`);
    }

    ended() {
      this.note();
      this.signal('upload-arrived');
      this.say(this.summary());
    }

    summary() {
      const { all, arrived, known } = this.counts;
      const same = known === 0 ? '' : `, ${known} of them in the archive already`;
      return `${arrived} of ${files(all)} arrived${same}${this.hiddenOut ?? ''}`;
    }

    // The page is drawn at most five times a second, however many files go through it.
    draw() {
      if (this.drawing) {
        return;
      }
      this.drawing = setTimeout(() => {
        this.drawing = undefined;
        this.drawAll();
      }, BETWEEN_DRAWINGS);
    }

    drawAll() {
      this.all.hidden = this.counts.all === 0;
      const { bytes, sent } = this.counts;
      const left = this.isBusy() ? `; ${megabytes(sent)} of ${megabytes(bytes)} sent` : '';
      this.words.textContent = this.summary() + left;
      this.all.dataset.state = this.isBusy() ? 'sending' : 'ended';
      this.bar.max = Math.max(1, bytes);
      this.bar.value = bytes === 0 ? 1 : sent;
      this.bar.hidden = !this.isBusy();
      this.atWork.forEach((item) => this.drawRow(item));
      if (this.isBusy() && Date.now() - (this.saidAt ?? 0) > BETWEEN_WORDS) {
        this.say(this.summary());
      }
    }

    drawRow(item) {
      if (!item.row) {
        item.row = made('li', 'row');
        const words = made('div', 'words');
        item.bar = made('progress', '');
        item.bar.setAttribute('aria-label', `${item.path}, sent`);
        item.state = made('span', 'understood');
        words.append(made('span', 'file-name', item.path), item.bar, item.state);
        item.row.append(words);
        this.rows.append(item.row);
      }
      item.bar.max = Math.max(1, item.file.size);
      item.bar.value = item.sent;
      item.row.dataset.state = item.trouble ? 'interrupted' : 'sending';
      item.state.textContent = item.trouble ? `${item.trouble}${this.paused ? '' : ' It goes on by itself.'}`
        : item.sent === item.file.size ? 'being made safe'
          : `${Math.floor((100 * item.sent) / item.file.size)} %`;
    }

    say(words) {
      this.saidAt = Date.now();
      this.status.textContent = words;
    }

    // Tells the server's part of the page, not for each of many files.
    signal(name) {
      this.signals[name] ??= setTimeout(() => {
        this.signals[name] = undefined;
        this.dispatchEvent(new CustomEvent(name));
      }, BETWEEN_SIGNALS);
    }

    // What has not arrived, by what tells one file from another; other pages of the same person keep theirs here too.
    get place() {
      return `fonds-upload-${this.getAttribute('who')}`;
    }

    remembered() {
      try {
        return JSON.parse(localStorage.getItem(this.place) ?? '{}');
      } catch {
        // Nothing that this page has written.
        return {};
      }
    }

    noteSoon() {
      this.noting ??= setTimeout(() => this.note(), BETWEEN_NOTES);
    }

    note() {
      clearTimeout(this.noting);
      this.noting = undefined;
      const missing = { ...this.earlier };
      this.open.forEach(({ key, id, path }) => { missing[key] = { id, path }; });
      try {
        if (Object.keys(missing).length === 0) {
          localStorage.removeItem(this.place);
        } else {
          localStorage.setItem(this.place, JSON.stringify(missing));
        }
      } catch {
        this.more.hidden = false;
        this.more.textContent = 'This browser keeps no list of what has not arrived: do not close the page before all has.';
      }
    }

    // What had not arrived when the page was left: perhaps it has, and only the answer was lost.
    async recall() {
      this.earlier = this.remembered();
      this.showUnfinished();
      for (const [key, { id }] of Object.entries(this.earlier)) {
        if (id) {
          try {
            const call = await request('HEAD', `${ADDRESS}/${id}`, {}, null, null, this.left.signal);
            if (call.status === 200 && call.getResponseHeader('Fonds-Outcome')) {
              delete this.earlier[key];
            }
          } catch {
            break;
          }
        }
      }
      this.note();
      this.showUnfinished();
    }

    showUnfinished() {
      const names = Object.values(this.earlier).map(({ path }) => path);
      this.unfinished.hidden = names.length === 0;
      if (names.length === 0) {
        return;
      }
      const rest = names.length > NAMES_SAID ? ` and ${names.length - NAMES_SAID} more` : '';
      const forget = made('button', 'btn', names.length === 1 ? 'Forget it' : 'Forget them');
      forget.type = 'button';
      forget.id = 'forget-unfinished';
      forget.addEventListener('click', () => this.forget());
      this.unfinished.replaceChildren(
        made('p', '', `${files(names.length)} had not arrived when this page was left: `
          + `${names.slice(0, NAMES_SAID).join(', ')}${rest}. Drop ${names.length === 1 ? 'it' : 'them'} again: `
          + `${names.length === 1 ? 'it goes on where it' : 'they go on where they'} stopped.`),
        forget,
      );
    }

    forget() {
      Object.values(this.earlier).filter(({ id }) => id).forEach(({ id }) => {
        request('DELETE', `${ADDRESS}/${id}`, {}).catch(() => this.say('The site does not answer; it throws them away itself.'));
      });
      this.earlier = {};
      this.note();
      this.showUnfinished();
      this.querySelector('#choose-files').focus();
    }
  }

  customElements.get('fonds-upload') || customElements.define('fonds-upload', Upload);
})();
