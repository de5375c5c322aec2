/**
 * Where Astro is told that the site lies. No text contains it, so each occurrence in what Astro builds is an
 * address within the site, which `relocate` makes relative.
 */
export const BASE = '/__base__/'
