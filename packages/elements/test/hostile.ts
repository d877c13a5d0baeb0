/** What jQuery-era sites do to everything on them. */
export const HOSTILE_CSS = `
html { font-size: 62.5%; }
body { font-family: "Trebuchet MS", sans-serif; font-size: 1.6rem; }
* { margin: 7px !important; padding: 3px !important; border: 2px dotted red !important; float: left !important;
    letter-spacing: 0.02em !important; line-height: 1 !important; text-transform: uppercase !important; text-align: center !important;
    box-sizing: content-box !important; }
label, legend, summary { display: none !important; }
input, button, select, textarea { width: 1px !important; opacity: 0.1 !important; outline: none !important; }
table, tr, td, th { display: block !important; }
:focus { outline: none !important; }
p { font-size: 60px !important; }
h1, h2, h3 { visibility: hidden !important; }
`;

/** Old libraries: arrays that spoil JSON, enumerable additions, an AMD loader that grabs scripts. */
export const HOSTILE_SCRIPT = `
Array.prototype.toJSON = function () { return 'spoilt'; };
Array.from = function (x) { var a = []; for (var i = 0; i < x.length; i++) a.push(x[i]); return a; };
Array.prototype.each = function () {};
Object.prototype.extendedBySite = function () {};
Element.prototype.remove = Element.prototype.remove;
window.define = function () { throw new Error('define was called'); };
window.define.amd = {};
window.$ = function () { return null; };
`;
