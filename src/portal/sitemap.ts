/** `sitemap.xml` of pages given by their path below an absolute address. */
export function sitemapXml(address: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `  <url><loc>${escaped(`${address}${path}`)}</loc></url>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}

/** `robots.txt`: everything may be read; names the sitemap where the site's address is known. */
export function robotsTxt(address: string | null): string {
  const rules = "User-agent: *\nAllow: /\n";
  return address === null ? rules : `${rules}\nSitemap: ${address}sitemap.xml\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
