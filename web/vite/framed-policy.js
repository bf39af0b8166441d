/**
 * In a frame with sandbox="allow-scripts" the learner's Python starts from a blob: address, which the
 * page's policy has to allow. Only the page that is made for frames is previewed with it.
 */
const FRAMED = /\/embed(\.html)?(\?|$)/;

/** @returns {import('vite').Plugin} */
export function framedPolicy() {
  return {
    name: 'framed-policy',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (FRAMED.test(request.url ?? '')) allowBlobWorkers(response);
        next();
      });
    },
  };
}

/** The policy itself is set later, with the file. @param {import('node:http').ServerResponse} response */
function allowBlobWorkers(response) {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const isPolicy = name.toLowerCase() === 'content-security-policy';
    return set(name, isPolicy ? String(value).replace(/worker-src [^;]*/, '$& blob:') : value);
  };
}
