import type { Change } from './change-script.ts'

/** Changes that both scripts need, so that what the browser shows is what was rendered. */
export const PAGE_CHANGES: readonly Change[] = [
  {
    // The title, the address and the language switch of a page stay true when it shows nothing else.
    purpose: 'show the section of a page alone',
    find: /(let (\w+)=(\w+)\.findIndex\(\w+=>\w+\.sectionId===(\w+)\|\|\w+\.children\.some\(\w+=>\w+\.path===\4\)\);)return \2>0\?\3\.slice\(\2\):\3(?=\},)/g,
    replace:
      '$1return $2<0?$3:[{...$3[$2],children:$3[$2].children.filter(child=>child.path===$4)}]',
  },
  {
    // The content security policy forbids the script, and the site chooses the theme.
    purpose: 'leave the theme of the page to the site',
    find: /(?<=dangerouslySetInnerHTML:\{__html:)`<script>\$\{\w+\}<\\?\/script>`/g,
    replace: '""',
  },
  {
    purpose: 'name the choice of a menu to screen readers',
    find: /(?<="aria-label":)(\w+)(?=,children:\(0,\w+\.jsx\)\(\w+,\{children:(\w+)\?\.labelNode\?\?\2\?\.label\}\))/g,
    replace: '$1+": "+$2?.label',
  },
]
