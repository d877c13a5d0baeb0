import { openFramedPage } from '../embed/framed-page.js';
import { sizeFrames } from '../embed/frames.js';

// One small file for both sides of a frame: the page that frames, and `embed.html`, which is framed.
sizeFrames(window);
openFramedPage(document);
