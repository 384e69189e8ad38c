import MarkdownIt from "markdown-it";

/** Sizes and colors of Markdown as GitHub shows it, as far as they decide about the height of a page. */
const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 16px/1.5 sans-serif; color: #1f2328; background: #fff; overflow-wrap: break-word }
  main { display: flow-root; padding: 16px }
  main > :first-child { margin-top: 0 }
  h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
  h2 { font-size: 24px; padding-bottom: 7px; border-bottom: 1px solid #d1d9e0 }
  h3 { font-size: 20px }
  h4 { font-size: 16px }
  p, ul, pre, table, details { margin: 0 0 16px }
  ul { padding-left: 2em }
  li + li { margin-top: 4px }
  a { color: #0969da }
  code { padding: .2em .4em; font: 85% monospace; background: #818b981f; border-radius: 6px; white-space: break-spaces }
  pre { padding: 16px; background: #f6f8fa; border-radius: 6px; font: 85%/1.45 monospace; overflow: auto }
  pre code { padding: 0; font-size: 100%; background: none; white-space: pre }
  table { display: block; width: max-content; max-width: 100%; border-spacing: 0; border-collapse: collapse; overflow: auto }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0 }
  th { font-weight: 600 }
  tr:nth-child(2n) { background: #f6f8fa }
  sub { position: relative; bottom: -.25em; font-size: 75%; line-height: 0; vertical-align: baseline }
  summary { cursor: pointer }
`;

/** Returns a page that shows Markdown much as GitHub does; a picture of Mermaid stays its text. */
export const githubPage = (markdown: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${new MarkdownIt("default", { html: true, linkify: true }).render(markdown)}</main>`;
