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
  {
    purpose: 'leave the main part of the page to the site',
    find: /(?<==\w+(?:\.styled)?)\.main(?=`\s+flex: 1;\s+min-width: 0;)/g,
    replace: '.div',
  },
  // A page shows one section, whose name is the title of the page. Screen readers count headings from there.
  {
    purpose: 'let the name of a section head its page',
    find: /(?<=\w)\.h2(?=\.attrs\(\(\{className:(\w+)\}\)=>\(\{"data-component-name":[`"]Typography\/H2[`"])/g,
    replace: '.h1',
  },
  {
    purpose: 'count the headings of a section from its name',
    find: /(?<=\w)\.h[34](?=\.attrs\(\(\{className:(\w+)\}\)=>\(\{"data-component-name":[`"]Typography\/H[34][`"])/g,
    times: 2,
    replace: '.h2',
  },
  {
    purpose: 'count the headings of a request from its own',
    find: /(?<==\w+(?:\.styled)?)\.h5(?=`)/g,
    times: 2,
    replace: '.h3',
  },
  {
    // It would show the beginning, and the rest to a mouse only.
    purpose: 'show the names of scopes whole',
    find: /(?<=function (\w+)\((\w+),(\w+)\)\{return )\2\.length>\3(?=\}function \w+\(\2,\3\)\{return \1\(\2,\3\)\?)/g,
    replace: '!1',
  },
  {
    // What is rendered can be read without JavaScript, found in the page and printed.
    purpose: 'render unfolded properties before they are scrolled to',
    find: /function \w+\(\{forceMount:(\w+)=!1,estimatedHeight:\w+,children:\w+\}\)\{/g,
    replace: '$&$1=!0;',
  },
]
