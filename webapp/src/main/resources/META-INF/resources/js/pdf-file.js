// Files that are drawn by pdf.js, read by ranges: a page needs what stands on it, whatever else the file holds.

const CHUNK_BYTES = 262_144;

const address = (path) => new URL(path, document.baseURI).href;

let loading;

/** The library, loaded once. Its folder is relative to the root of the site. */
export const library = (root) => (loading ??= import(address(`${root}build/pdf.mjs`)).then((loaded) => {
  loaded.GlobalWorkerOptions.workerSrc = address(`${root}build/pdf.worker.mjs`);
  return loaded;
}));

let working;

/** What reads files beside the page: one for all of them, since to start it takes as long as to draw a page. */
const worker = async (root) => {
  const { PDFWorker } = await library(root);
  return (working ??= new PDFWorker());
};

/** Loads the library and starts its worker. */
export const prepare = async (root) => (await worker(root)).promise;

/** The file that is being read: turning a page does not open it again. */
let last = { source: '', file: null };

/** Opens a file, and lets go of the one that was open before. */
export const open = async (root, source) => {
  const [{ getDocument }, reading] = await Promise.all([library(root), worker(root)]);
  if (last.source !== source) {
    last.file?.then((file) => file.destroy(), () => {});
    const file = getDocument({
      url: address(source),
      worker: reading,
      rangeChunkSize: CHUNK_BYTES,
      disableAutoFetch: true,
      disableStream: true,
      cMapUrl: address(`${root}web/cmaps/`),
      cMapPacked: true,
      standardFontDataUrl: address(`${root}web/standard_fonts/`),
      wasmUrl: address(`${root}web/wasm/`),
      iccUrl: address(`${root}web/iccs/`),
      isEvalSupported: false,
    }).promise;
    last = { source, file };
    // What could not be opened is tried again with the next page.
    file.catch(() => {
      if (last.file === file) {
        last = { source: '', file: null };
      }
    });
  }
  return last.file;
};
