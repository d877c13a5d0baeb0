// What every part takes from a page's scripts, and from the script that brought it.
export { registerWelshLater } from '../../base/late-words.js';
export { registerLanguage, registerWelsh } from '../../base/words.js';
