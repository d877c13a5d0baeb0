import './form.js';
import './view.js';
