// Reads exports with other programs and writes what they understood, and what of it is left after
// they have written it themselves. Beside node_modules; argument: a folder with the exports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parse } from '@retorquere/bibtex-parser';

const require = createRequire(import.meta.url);
const { Cite, plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
plugins.config.get('@bibtex').format.asciiOnly = false;

const read = name => readFileSync(join(process.argv[2], name), 'utf8');
const words = text => [text ?? ''].flat().join(' ');
const list = text => words(text).split(',').map(each => each.trim()).filter(Boolean);

const date = issued => {
  const points = issued?.['date-parts']?.map(point => (point ?? []).map(Number).join('-'));
  return points ? points.join('/') : words(issued?.literal ?? issued?.raw);
};

const person = (prefix, family, given) =>
  [[prefix, family].filter(Boolean).join(' '), given].filter(Boolean).join(' | ');

const csl = item => ({
  creators: (item.author ?? []).map(
    name => name.literal ?? person(name['non-dropping-particle'], name.family, name.given),
  ),
  title: words(item.title),
  date: date(item.issued),
  archive: words(item.archive ?? item.source),
  code: words(item.archive_location),
  library: words(item['call-number']),
  places: list(item.keyword),
  language: words(item.language),
  type: words(item.genre),
  itemType: words(item.type),
  address: words(item.URL),
  note: words(item.note),
});

function citationJs(text, input, output) {
  const first = new Cite(text, { forceType: input });
  // One by one: of several it writes fields of others into those that have none.
  const again = first.data.map(item => new Cite(item).format(output, { format: 'text' }));
  return {
    errors: [],
    entries: first.data.map(csl),
    again: again.map(written => csl(new Cite(written, { forceType: input }).data[0])),
  };
}

const bib = (fields, creators) => ({
  creators,
  title: words(fields.title),
  date: words(fields.date ?? fields.year),
  library: words(fields.library),
  places: [fields.keywords ?? []].flat().map(words),
  language: [fields.language ?? []].flat().map(words).join(', '),
  type: words(fields.type),
  address: words(fields.url),
  note: words(fields.note),
});

function retorquere(text) {
  const read = parse(text);
  const creators = fields =>
    (fields.author ?? []).map(
      name => name.name ?? person(name.prefix, name.lastName, name.firstName),
    );
  return {
    errors: read.errors,
    entries: read.entries.map(({ fields }) => bib(fields, creators(fields))),
  };
}

const plain = value =>
  Array.isArray(value)
    ? value.map(each => (Array.isArray(each) ? plain(each) : (each.text ?? words(each)))).join('')
    : words(value);

function converter(text) {
  const read = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  const entries = Object.values(read.entries).map(({ fields, unexpected_fields, unknown_fields }) => {
    const all = { ...unknown_fields, ...unexpected_fields, ...fields };
    const text = {
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [name, plain(value)])),
      keywords: [all.keywords ?? []].flat().map(plain),
      language: [all.language ?? []].flat(1).map(plain),
    };
    const creators = (all.author ?? []).map(({ literal, prefix, family, given }) =>
      literal ? plain(literal) : person(plain(prefix), plain(family), plain(given)),
    );
    return bib(text, creators);
  });
  return { errors: read.errors, entries };
}

const tell = {
  'citation-js ris': () => citationJs(read('export.ris'), '@ris/file', 'ris'),
  'citation-js csl-json': () => citationJs(read('export.csl-json'), '@else/json', 'data'),
  'citation-js bibtex': () => citationJs(read('export.bibtex'), '@bibtex/text', 'bibtex'),
  'citation-js biblatex': () => citationJs(read('export.biblatex'), '@biblatex/text', 'biblatex'),
  'bibtex-parser bibtex': () => retorquere(read('export.bibtex')),
  'bibtex-parser biblatex': () => retorquere(read('export.biblatex')),
  'biblatex-csl-converter bibtex': () => converter(read('export.bibtex')),
  'biblatex-csl-converter biblatex': () => converter(read('export.biblatex')),
};

const told = {};
for (const [name, reading] of Object.entries(tell)) {
  try {
    told[name] = reading();
  } catch (failure) {
    told[name] = { errors: [words(failure.stack)], entries: [] };
  }
}
process.stdout.write(JSON.stringify(told, null, 1));
