// First, since a checklist on the page is read the moment it is defined: every set is known by then.
import '../define/engagement-checklist.js';
import './form.js';
import './view.js';
