import { expect, it } from 'vitest';
import { oEmbedOf } from './oembed.js';

it('is all that WordPress keeps from a site it does not know: a quotation with the link, and a frame', () => {
  const { html, ...rest } = oEmbedOf({
    page: 'https://council.example/plan.html?a=1&b=2',
    frame: 'https://council.example/embed.html?engagement=plan&src=/plan.json',
    title: 'Our "plan" <2026>',
    provider: 'Riverside',
  });
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Our "plan" <2026>',
    provider_name: 'Riverside',
    width: null,
    height: 600,
  });
  expect([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).toEqual(['blockquote', 'a', 'iframe']);
  expect(html).toContain('href="https://council.example/plan.html?a=1&#38;b=2"');
  expect(html).toContain('title="Our &#34;plan&#34; &#60;2026&#62;"');
});
