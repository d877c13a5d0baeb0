import { urdu } from '../../languages/ur/ur.js';
import { whenOpen } from '../copy.js';

whenOpen(({ registerLanguage }) => {
  registerLanguage(urdu);
});
