export { markupOf } from '../../web/vite/markup.js';
